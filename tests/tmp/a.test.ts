import { press } from '../runner/commands.js';
import { all, byId, mount, muscleIds, shown, tidy, drawn } from '../element/panel.js';
describe('tmp', () => {
  afterEach(tidy);
  it('webkit radio', async () => {
    const panel = await mount({ region: 'GB' });
    const inputs = all<HTMLInputElement>(panel, '.pick input');
    const out: string[] = [];
    const log = (s: string) => out.push(s + ' checked=' + inputs.filter(i => i.checked).map(i => i.value) + ' shown=' + muscleIds.filter(m => shown(byId(panel, m))) + ' bold:' + inputs.map(i => getComputedStyle(i.parentElement!).fontWeight) + ' has:' + all(panel, ".pick:has([value='hamstring']:checked)").length);
    log('start');
    for (let i = 0; i < 4; i++) await press('Tab'); log(String((panel.shadowRoot!.activeElement as HTMLInputElement).value));
    await press('ArrowDown'); log('arrow');
    await drawn(); log('drawn');
    inputs[2]!.click(); log('click thigh');
    await drawn(); log('drawn');
    inputs[3]!.checked = true; log('prop');
    await drawn(); log('drawn');
    byId(panel, 'calf').closest('section')!.classList.add('x'); log('class');
    await drawn(); log('drawn');
    throw new Error(out.join('\n'));
  });
});
