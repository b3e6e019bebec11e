/**
 * Room: view. One body for all poses, from its right side: bones and flesh are the same, a pose says where hip, hands
 * and feet are. Elbows and knees follow from that and bend the way they can, so no pose has a limb that cannot be.
 * Lengths are hundredths of a person's height.
 */
import { angleTo, draw, drawn, go, row, shape } from './flesh.js';
import type { Place, Point } from './flesh.js';

const { PI, acos, hypot, min } = Math;
const degree = PI / 180;

/** Two bones; which way the joint bends; flesh on each, and on hand or foot (three), thumb or sole; the cloth, its kind. */
type Limb = readonly [
  upper: number,
  lower: number,
  bend: 1 | -1,
  one: string,
  two: string,
  three: string,
  more: string,
  cloth: string,
  kind: string,
];

const arm: Limb = [
  15.5,
  14,
  1,
  '0 0 4 8 0 4',
  '0 0 3 5 0 3',
  '0 0 2 4 0 3 8 -1 2',
  '1 0 2 4 -3 1',
  '0 0 5 8 0 4',
  'c',
];
const leg: Limb = [
  22.5,
  21.5,
  -1,
  '0 0 6 11 0 6',
  '0 0 4 6 1 5 15 0 3',
  '0 0 3 -2 2 3',
  '-2 2 3 3 1 3 7 3 2 11 3 2',
  '0 0 7 13 0 6',
  'd',
];
const head =
  'k-1 0 3 6 0 3 11 1 3;k13 7 1 14 2 5;k15 2 6 11 5 4;i18 4 2 19 1 3 16 -2 4 11 -3 2;k14 0 1 13 0 1;i14 5 .5 14 5 .5';
const torso = 'c2 -1 7 11 0 6 20 0 7 27 0 5';
const pelvis = '0 -1 7 4 0 7';

/**
 * @param scale - of the body
 * @param pose - the hip's x and y, lean and nod in degrees; then x, y and turn of near and far hand, near and far foot
 * @param bone - the one that the marked muscle lies along: 0 spine, 1 thigh, 2 shin
 * @param muscle - its row
 * @param behind - what stands between the far limbs and the body
 */
export const person = (scale: number, pose: string, bone: number, muscle: string, behind = ''): string => {
  const [x, y, lean, nod, ...ends] = pose.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    ...number[],
  ];
  const hip: Point = [x, y];
  const up = (lean - 90) * degree;
  const shoulder = go(hip, up, 28 * scale);
  const trunk: Place = [hip, up, scale];
  const bones: Place[] = [trunk];
  const limb = (
    from: Point,
    end: number,
    [upper, lower, bend, one, two, three, more, cloth, kind]: Limb,
    ...under: string[]
  ): string => {
    const [x, y, turn] = ends.slice(end) as [number, number, number];
    const a = upper * scale;
    const b = lower * scale;
    const far = min(hypot(x - from[0], y - from[1]), a + b - 0.01);
    const angle = angleTo(from, [x, y]) + bend * acos((a * a + far * far - b * b) / (2 * a * far));
    const joint = go(from, angle, a);
    const onward = angleTo(joint, [x, y]);
    const first: Place = [from, angle, scale];
    const second: Place = [joint, onward, scale];
    const last: Place = [go(joint, onward, b), turn * degree, scale];
    bones.push(first, second);
    return (drawn[[first, last, under, trunk].join()] ??=
      shape('k', [...row(one, first), ...row(two, second), ...row(three, last)], row(more, last)) +
      shape(kind, row(cloth, first), ...under.map((part) => row(part, trunk))));
  };
  const nearLeg = limb(hip, 6, leg, pelvis);
  return (
    `<g class="f">${limb(shoulder, 3, arm) + limb(hip, 9, leg)}</g>${behind}` +
    draw(head, [shoulder, up + nod * degree, scale]) +
    draw(torso, trunk) +
    nearLeg +
    draw(`m${muscle}`, bones[bone]) +
    limb(shoulder, 0, arm)
  );
};
