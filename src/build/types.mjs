// Build room (Node only). dist/types/: the element for those frameworks whose templates are typed. Opt-in, one import
// each; generated, so that no framework's option, value or event can be forgotten.
import { mkdirSync, writeFileSync } from 'node:fs';
import { described, optionList } from './api.mjs';

const note = (/** @type {string} */ says) => `    /** ${says} */\n`;

/**
 * What each framework adds. `Props` is made of Options (under the attributes' names and the properties') and Events.
 * @type {Record<string, (tag: string) => string>}
 */
const frameworks = {
  // React 19 listens for what follows "on", as it is written; the server writes attributes under the names it is given.
  react: (tag) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
type Html = DetailedHTMLProps<HTMLAttributes<Guide>, Guide>;
type On = { [Name in keyof Events as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined };
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<Html, keyof Options> & Options & On;
    }
  }
}`,
  // Vue looks a template's names up in camel case.
  vue: (tag) => `import type { HTMLAttributes, PublicProps } from 'vue';
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;
type On = {
  [Name in keyof Events as Camel<\`on-\${Name}\`>]?: ((event: Events[Name]) => void) | undefined;
};
declare module 'vue' {
  interface GlobalComponents {
    '${tag}': new () => Guide & {
      /** @deprecated For the types of templates alone: the element has no such property. */
      $props: Omit<HTMLAttributes, keyof Options> & Options & On & PublicProps;
    };
  }
}`,
  // With and without the colon: Svelte 5 and Svelte 4.
  svelte: (tag) => `import type { HTMLAttributes } from 'svelte/elements';
type On = {
  [Name in keyof Events as \`on\${Name}\` | \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': Omit<HTMLAttributes<Guide>, keyof Options> & Options & On;
  }
}`,
  solid: (tag) => `import type { JSX as Solid } from 'solid-js';
type On = { [Name in keyof Events as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined };
type Told = { [Name in keyof Options as \`attr:\${Name}\` | \`prop:\${Name}\`]?: Options[Name] };
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Omit<Solid.HTMLAttributes<Guide>, keyof Options> & Options & Told & On;
    }
  }
}`,
};

export async function writeTypes() {
  const { name, tagName, events } = described();
  const options = (await optionList()).flatMap(({ attribute, property, type, says }) =>
    [...new Set([attribute, property])].map((key) => `${note(says)}    '${key}'?: ${type} | undefined;\n`),
  );
  const heard = events.map(
    ({ name, description, type }) => `${note(description)}    '${name}': ${type?.text};\n`,
  );
  const classes = [...new Set(events.map(({ type }) => type?.text))].join(', ');
  mkdirSync('dist/types', { recursive: true });
  for (const [framework, text] of Object.entries(frameworks))
    writeFileSync(
      `dist/types/${framework}.d.ts`,
      `import type { ${classes}, ${name} as Guide } from '../element.js';\n` +
        `interface Options {\n${options.join('')}}\ninterface Events {\n${heard.join('')}}\n${text(tagName)}\n`,
    );
  // What there is at run time, for bundlers that follow the import.
  for (const file of ['none.js', 'none.d.ts']) writeFileSync(`dist/types/${file}`, 'export {};\n');
}
