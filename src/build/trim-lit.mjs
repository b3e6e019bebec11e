// Build room (Node only). What the one script leaves out of Lit: its marks on globalThis (a script on somebody
// else's page adds none), the polyfill hook, and the path for engines without constructable sheets, which cannot
// show the panel's colours either. npm users get Lit as it is. A text that is not found once stops the build: then
// Lit has changed, and this list must be read again.

/** @type {Record<string, [text: string, instead: string][]>} */
const cuts = {
  'reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', 'l="",'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'e=true,',
    ],
    // Our sheets are whole: minify-css.mjs refuses one with parts put in.
    [
      'o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0])',
      'o=t[0]',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
  ],
};

/** @type {() => import('rollup').Plugin} */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    const [, file = ''] = /@lit\/reactive-element\/([\w-]+\.js)$/.exec(id.replaceAll('\\', '/')) ?? [];
    const list = cuts[file];
    if (!list) return null;
    let out = code;
    for (const [text, instead] of list) {
      const [before, after, ...more] = out.split(text);
      if (before === undefined || after === undefined || more.length)
        this.error(`@lit/reactive-element/${file} has changed: "${text.slice(0, 60)}…" is not there once`);
      out = before + instead + after;
    }
    return { code: out, map: { mappings: '' } };
  },
});
