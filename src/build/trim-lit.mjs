// Build room (Node only). What the one script leaves out of Lit: its marks on globalThis (a script on somebody
// else's page adds none), and what this one element has no use for. npm users get Lit as it is. A text that is not
// found once stops the build: then Lit has changed, and this list must be read again.

/** @type {Record<string, [text: string, instead: string][]>} */
const cuts = {
  'reactive-element.js': [
    // Its marks on the page, and the hook for polyfills.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', 'l="",'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Controllers: ours are plain objects that the element calls.
    [
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
      '',
    ],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    // Hooks around an update: the element has its own in update().
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.update(s)',
    ],
    [
      'willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      '_$AE(){this.hasUpdated=!0}',
    ],
    [
      'getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'getUpdateComplete(){return this._$ES}',
    ],
    ['updated(t){}firstUpdated(t){}', ''],
    // What decorators need.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Ways to declare a property that the options table does not use: objects, own converters, accessors, no attribute.
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)}', '}'],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}', '}'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'h=u;',
    ],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    ['s.state&&(s.attribute=!1),', ''],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['reflect:e,wrapped:h},r){', 'reflect:e}){'],
    ['this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', 'this._$Ej.set(t,s??this[t]),!0)||'],
    // More than one sheet.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[t(s)]',
    ],
  ],
  'css-tag.js': [
    // Engines without constructable sheets do not know the panel's colours either.
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
    [
      'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
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
