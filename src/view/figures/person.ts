/**
 * Room: view. One body for all poses: the same bones and flesh, put where a pose has its hip, hands and feet. Elbows and
 * knees follow from that, and bend the way they can.
 */
import { angleTo, draw, go, put, shape } from './flesh.js';
import type { Point } from './flesh.js';

const { PI, acos, hypot, min } = Math;
const degree = PI / 180;

/** Two bones, which way the joint between them bends, and the flesh on both and on what they end in. */
type Limb = readonly [upper: number, lower: number, bend: number, flesh: readonly [string, string, string], more: string, sleeve: string, cloth: string];

const arm: Limb = [
  15.5, 14, 1,
  ['0 0 3.8 8 0 3.3', '0 0 2.8 5 0 2.9', '0 0 2.1 4 0 2.6 7.8 -1 1.6'],
  '1 0 1.6 4.5 -3.6 1.2',
  '0 0 4.2 8.5 0 4', 'c'
];
const leg: Limb = [
  22.5, 21.5, -1,
  ['0 0 6.1 11 0 5.8', '0 0 4.1 6.5 1.2 4.3 15 0 2.9', '0 0 2.5 -2 1.8 2.7'],
  '-2 2 2.6 3 1 2.8 7.5 2.7 2.1 11 3.2 1.6',
  '0 0 6.4 13.5 0 6.1', 'd'
];
const head =
  'k-1 0 3.2 6 .3 3.2 11 .6 3.2;k13.6 7.6 1.1 14.4 2 5;k15 2 6.1 11.6 4.6 4.2;i18.4 4 2.5 19 1 3.2 16.2 -2.2 3.8 12 -2.8 2.2;i14.4 5.4 .5 13.6 5.4 .5';
const torso = 'c2 -.6 6.5 11 .2 6.2 20 0 6.9 27 0 4.6';
const pelvis = '0 -.6 6.9 4 -.2 6.6';

/**
 * @param scale - of the body
 * @param pose - hip x, y, lean and nod in degrees; then x, y and turn of near and far hand, near and far foot
 * @param bone - which bone the marked muscle lies on: 0 spine, 1 thigh, 2 shin
 * @param muscle - its row, along that bone
 */
export const person = (scale: number, pose: string, bone: number, muscle: string, behind = ''): string => {
  const [x = 0, y = 0, lean = 0, nod = 0, ...ends] = pose.split(' ').map(Number);
  const hip: Point = [x, y];
  const up = (lean - 90) * degree;
  const shoulder = go(hip, up, 28 * scale);
  const bones: [Point, number, number][] = [[hip, up, scale]];
  const limb = (from: Point, end: number, [upper, lower, bend, flesh, more, sleeve, cloth]: Limb, ...under: string[]): string => {
    const [x = 0, y = 0, turn = 0] = ends.slice(end);
    const a = upper * scale;
    const b = lower * scale;
    const far = min(hypot(x - from[0], y - from[1]), a + b - 0.01);
    const angle = angleTo(from, [x, y]) + bend * acos((a * a + far * far - b * b) / (2 * a * far));
    const joint = go(from, angle, a);
    const onward = angleTo(joint, [x, y]);
    const tip = go(joint, onward, b);
    const places: [Point, number, number][] = [[from, angle, scale], [joint, onward, scale], [tip, turn * degree, scale]];
    bones.push(...places);
    return (
      shape('k', flesh.flatMap((row, i) => put(row, ...places[i]!)), put(more, ...places[2]!)) +
      shape(cloth, put(sleeve, ...places[0]!), ...under.map((row) => put(row, ...bones[0]!)))
    );
  };
  const nearLeg = limb(hip, 6, leg, pelvis);
  return (
    `<g class="f">${limb(shoulder, 3, arm)}${limb(hip, 9, leg)}</g>${behind}` +
    draw(head, shoulder, up + nod * degree, scale) +
    draw(torso, ...bones[0]!) +
    nearLeg +
    draw(`m${muscle}`, ...bones[bone]!) +
    limb(shoulder, 0, arm)
  );
};
