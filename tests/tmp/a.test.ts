import { all, drawn, mount, pageStyle, tidy } from '../element/panel.js';
describe('tmp', () => {
  afterEach(tidy);
  it('bisect', async () => {
    const out: string[] = [];
    for (const css of ['border-collapse: collapse', 'border-spacing: 7px', 'caption-side: bottom', 'caret-color: lime', 'color: rgb(1, 200, 3)', 'cursor: crosshair', 'direction: rtl', 'empty-cells: hide', 'font: italic 700 29px/3 fantasy', 'font-kerning: none', 'font-size-adjust: 1', 'font-stretch: expanded', 'font-variant: small-caps', 'font-feature-settings: "smcp"', 'font-optical-sizing: none', 'hyphens: auto', 'image-rendering: pixelated', 'letter-spacing: 5px', 'line-break: anywhere', 'list-style: square inside', 'orphans: 9', 'overflow-wrap: normal', 'pointer-events: none', 'quotes: none', 'tab-size: 9', 'text-align: end', 'text-align-last: center', 'text-combine-upright: all', 'text-decoration: none', 'text-emphasis: dot', 'text-indent: 3em', 'text-orientation: upright', 'text-rendering: geometricPrecision', 'text-shadow: 1px 1px red', 'text-transform: uppercase', 'text-underline-offset: 4px', 'text-wrap: nowrap', 'user-select: none', '-webkit-user-select: none', '-webkit-text-stroke: 1px red', '-webkit-text-fill-color: red', 'white-space: pre', 'widows: 9', 'word-break: break-all', 'word-spacing: 9px', '   border-collapse: collapse; border-spacing: 7px; caption-side: bottom; caret-color: lime; color: rgb(1, 200, 3);   cursor: crosshair; direction: rtl; empty-cells: hide; font: italic 700 29px/3 fantasy; font-kerning: none;   font-size-adjust: 1; font-stretch: expanded; font-variant: small-caps; font-feature-settings: "smcp";   font-optical-sizing: none; hyphens: auto; image-rendering: pixelated; letter-spacing: 5px; line-break: anywhere;   list-style: square inside; orphans: 9; overflow-wrap: normal; pointer-events: none; quotes: none; tab-size: 9;   text-align: end; text-align-last: center; text-combine-upright: all; text-decoration: none;   text-emphasis: dot; text-indent: 3em; text-orientation: upright; text-rendering: geometricPrecision;   text-shadow: 1px 1px red; text-transform: uppercase; text-underline-offset: 4px; text-wrap: nowrap;   user-select: none; -webkit-user-select: none; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red;   white-space: pre; widows: 9; word-break: break-all; word-spacing: 9px;']) {
      const div = document.body.appendChild(document.createElement('div'));
      div.style.cssText = 'width: 500px';
      const panel = await mount({ region: 'ZA', open: 'treatments' }, div);
      await drawn();
      const get = () => all(panel, '.p *').map((e) => e.localName + e.className + e.id + getComputedStyle(e).marginBottom + ' fs ' + getComputedStyle(e).fontSize);
      const before = get();
      const style = pageStyle(`body { ${css} }`);
      await drawn();
      const after = get();
      const i = before.findIndex((b, i) => b !== after[i]);
      out.push(css + ' => ' + (i < 0 ? 'same' : before[i] + ' -> ' + after[i]));
      style.remove(); div.remove();
    }
    throw new Error(out.join('\n'));
  });
});
