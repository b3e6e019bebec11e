/**
 * Room: embed. The package in each framework: how it is taken in, and the tag in the framework's own spelling.
 */
import { options } from '../options.js';
import type { Option } from '../options.js';
import { attributesOf, box, coloursOf, elementTag, fallback } from './snippets.js';
import type { Setup } from './snippets.js';
import type { Block, Snippet } from './platforms.js';

type Framework = 'react' | 'next' | 'vue' | 'svelte' | 'angular' | 'astro';

const kinds = new Map<string, Option>(
  Object.entries(options).map(([name, option]: [string, Option]) => [option.attribute ?? name, option]),
);

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The tag as JSX: values as JavaScript, so that no quote or brace in them means anything. */
const jsx = (setup: Setup): string => {
  const attributes = attributesOf(setup.options).map(([name, value]) => {
    const { type } = kinds.get(name) ?? {};
    if (type === Boolean) return ` ${name}`;
    if (type === Number) return ` ${name}={${value}}`;
    return ` ${name}=${/^[\w ]*$/.test(value) ? `"${value}"` : `{${JSON.stringify(value)}}`}`;
  });
  const style = coloursOf(setup.looks)
    .map(([name, value]) => `'${name}': '${value}'`)
    .join(', ');
  return `<muscle-spasm-guide${attributes.join('')}${style && ` style={{ ${style} }}`}>\n${fallback(
    setup,
    `style={{ ${box.map(([name, value]) => `${camelCase(name)}: '${value}'`).join(', ')} }}`,
    '      ',
  )}\n    </muscle-spasm-guide>`;
};

const jsxComponent = (setup: Setup): string =>
  `import 'muscle-spasm-guide';\n\nexport function SpasmGuide() {\n  return (\n    ${jsx(setup)}\n  );\n}`;

const blocks: Readonly<Record<Framework, (setup: Setup) => readonly Block[]>> = {
  react: (setup) => [{ where: 'SpasmGuide.jsx, for React 19', code: jsxComponent(setup) }],
  next: (setup) => [
    { where: 'app/spasm-guide.jsx, for React 19', code: `'use client';\n${jsxComponent(setup)}` },
  ],
  vue: (setup) => [
    {
      where: 'vite.config.js: tell Vue that the tag is not one of its components',
      code: `vue({\n  template: {\n    compilerOptions: { isCustomElement: (tag) => tag === 'muscle-spasm-guide' },\n  },\n})`,
    },
    {
      where: 'SpasmGuide.vue',
      code: `<script setup>\nimport 'muscle-spasm-guide';\n</script>\n\n<template>\n${elementTag(setup)}\n</template>`,
    },
  ],
  svelte: (setup) => [
    {
      where: 'SpasmGuide.svelte',
      code: `<script>\n  import 'muscle-spasm-guide';\n</script>\n\n${elementTag(setup)}`,
    },
  ],
  angular: (setup) => [
    {
      where: 'spasm-guide.ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\nimport 'muscle-spasm-guide';\n\n@Component({\n  selector: 'app-spasm-guide',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  templateUrl: './spasm-guide.html',\n})\nexport class SpasmGuide {}`,
    },
    { where: 'spasm-guide.html', code: elementTag(setup) },
  ],
  astro: (setup) => [
    {
      where: 'SpasmGuide.astro',
      code: `${elementTag(setup)}\n\n<script>\n  import 'muscle-spasm-guide';\n</script>`,
    },
  ],
};

const limits: Readonly<Record<Framework, readonly string[]>> = {
  react: ['React 18 and older: they set attributes well, but cannot listen to the events of the element.'],
  next: ['Server components: the tag may stand in one, but the import needs a client component, as here.'],
  vue: ['Warnings about an unknown component, where the first block is left out.'],
  svelte: ['Server rendering shows the danger signs; the guide appears when the script has run.'],
  angular: ['Type checks of the attributes: the schema turns them off for this component.'],
  astro: ['An island directive (client:load): it is not needed, the tag starts itself.'],
};

export const component = (setup: Setup, framework: Framework, tried: string): Snippet => ({
  blocks: [
    { where: 'In a terminal', code: `npm install muscle-spasm-guide@${setup.version}` },
    ...blocks[framework](setup),
  ],
  limits: limits[framework],
  tried,
});
