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
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // What is there before it is set, and what the element sets anew.
    [
      'super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}',
      'super(),this._$Ej=new Map,this._$EM(),this._$E_(),this.requestUpdate()}',
    ],
    // What the page set before the class was there.
    [
      'const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)',
      'this._$Ep=new Map;for(const t of Object.keys(this.constructor.properties))this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t])',
    ],
    [
      'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
      'for(const[t,s]of this._$Ep)this._$Ep.delete(t),this[t]=s;',
    ],
    ['y.elementStyles=[],y.shadowRootOptions={mode:"open"}', ''],
    // Controllers: ours are plain objects that the element calls.
    [
      'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
      '',
    ],
    [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
    ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
    // Hooks around an update: the element has its own in update().
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'try{this.update(this._$AL)}catch(t){throw this._$EM(),t}',
    ],
    [
      'willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      '',
    ],
    [
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'return this._$ES}',
    ],
    ['updated(t){}firstUpdated(t){}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.renderRoot&&this.performUpdate(),!this.isUpdatePending',
    ],
    ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    // What waits for the first connection is told by its root, and no promise of the page's is made.
    [',this.enableUpdating(!0)', ''],
    ['enableUpdating(t){}', ''],
    // What decorators and classes between Lit's and ours need: there are none.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [
      'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'static finalize(){',
    ],
    [',y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', ''],
    // Ways to declare a property that no option uses (src/options.ts, guide-element.ts): all have an attribute, are
    // reflected, keep their default, and are text, numbers or booleans.
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}',
      'toAttribute:(t,s)=>s===Boolean?!0===t?"":null:/string|number/.test(typeof t)?t:null,fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};', 'b=0;'],
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
      '',
    ],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    [
      'of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}',
      'of Object.entries(this.properties))this._$Eh.set(s.attribute??=t.toLowerCase(),t),e(this.prototype,t,{__proto__:null,get(){return this["_"+t]},set(e){const h=this["_"+t];this["_"+t]=e,this.requestUpdate(t,h,s)}});',
    ],
    [
      'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
      '',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [
      'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
      'this._$Eq.forEach(t=>{const{attribute:i,type:h}=this.constructor.properties[t],r=u.toAttribute(this[t],h);this._$Em=t,null==r?this.removeAttribute(i):this.setAttribute(i,r),this._$Em=null}),',
    ],
    [
      '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
      'attributeChangedCallback(t,r,s){const i=this.constructor,e=i._$Eh.get(t);this._$Em!==e&&(this._$Em=e,this[e]=u.fromAttribute(s,i.properties[e].type)??this._$Ej.get(e),this._$Em=null)}',
    ],
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    // An option has its default from the start (`_$Ej`). An update is told which changed, and not what they were.
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(',
      'requestUpdate(t,s,i){if(t){const h=this[t],e=this._$Ej;if(e.has(t)){if(h===s&&(h!==e.get(t)||this.hasAttribute(i.attribute)))return;this._$AL.add(t),this._$Em!==t&&this._$Eq.add(t)}else e.set(t,h)}this.isUpdatePending||(',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      '',
    ],
    ['_$EM(){this._$AL=new Map,', '_$EM(){this._$AL=new Set,this._$Eq=new Set,'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}',
      '',
    ],
    // Roots and sheets: the element makes its own.
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      '',
    ],
    ['this.elementStyles=this.finalizeStyles(this.styles)', ''],
    [
      'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      '',
    ],
    ['this._$Eh&&[', '['],
  ],
  'css-tag.js': [
    // Engines without constructable sheets do not know the panel's colours either.
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'e=true,',
    ],
    // Our sheets are whole: minify-css.mjs refuses one with parts put in.
    [
      'i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
      'i=([t])=>({cssText:t})',
    ],
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      '',
    ],
    ['s=Symbol(),o=new WeakMap', 's=0,o=0'],
  ],
};

/** What an option is, as src/element/properties.ts tells Lit, is above already. */
const options = "export { options as properties } from '../options.js';";

/** @type {() => import('rollup').Plugin} */
export const trimLit = () => ({
  name: 'trim-lit',
  transform(code, id) {
    const [, file = ''] = /@lit\/reactive-element\/([\w-]+\.js)$/.exec(id.replaceAll('\\', '/')) ?? [];
    if (/\/src\/element\/properties\.ts$/.test(id.replaceAll('\\', '/')))
      return { code: options, map: { mappings: '' } };
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
