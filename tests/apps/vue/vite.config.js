import vue from '@vitejs/plugin-vue';

/** What Vue asks of every app with custom elements. */
const isCustomElement = (tag) => tag === 'muscle-spasm-guide';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
