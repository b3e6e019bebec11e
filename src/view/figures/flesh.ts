/**
 * Room: view. How every figure is drawn: flesh as a row of balls, in one smooth outline round them.
 */

/** Where, how thick. */
type Ball = readonly [x: number, y: number, r: number];
export type Point = readonly [x: number, y: number, ...more: number[]];

const { PI, atan2, cos, sin } = Math;

/** From a point so far in the direction of an angle (radians; y grows downwards). */
export const go = ([x, y]: Point, angle: number, far: number): [number, number] => [
  x + far * cos(angle),
  y + far * sin(angle),
];
export const angleTo = ([x, y]: Point, [X, Y]: Point): number => atan2(Y - y, X - x);

const pair = (p: Point): string => p.slice(0, 2).map((n) => n.toFixed(1).replace('.0', '')).join(' ');

/** A smooth line on from the first of these points, through all others (Catmull-Rom). */
const through = (points: readonly Point[]): string =>
  points
    .slice(1)
    .map((to, i) => {
      const from = points[i]!;
      const third = (a: Point, b: Point, c: Point, way: number): string =>
        pair([a[0] + (way * (c[0] - b[0])) / 6, a[1] + (way * (c[1] - b[1])) / 6]);
      return `C${third(from, points[i - 1] ?? from, to, 1)} ${third(to, from, points[i + 2] ?? to, -1)} ${pair(to)}`;
    })
    .join('');

/** The outline of one row. */
const outline = (balls: readonly Ball[]): string => {
  const side = (turn: number): Point[] =>
    balls.map((ball, i) => go(ball, angleTo(balls[i - 1] ?? ball, balls[i + 1] ?? ball) + turn, ball[2]));
  const left = side(PI / 2);
  const right = side(-PI / 2).reverse();
  const cap = (i: number, to: Point): string => {
    const r = balls.at(i)![2].toFixed(1);
    return `A${r} ${r} 0 0 0 ${pair(to)}`;
  };
  return `M${pair(left[0]!)}${through(left)}${cap(-1, right[0]!)}${through(right)}${cap(0, left[0]!)}Z`;
};

/** Reads a row of balls (`x y r x y r …`) and puts it at a place, turned and scaled. */
export const put = (row: string, at: Point = [0, 0], angle = 0, scale = 1): Ball[] =>
  (row.match(/\S+ \S+ \S+/g) ?? []).map((ball) => {
    const [x = 0, y = 0, r = 0] = ball.split(' ').map((n) => +n * scale);
    return [...go(go(at, angle, x), angle + PI / 2, y), r];
  });

export const shape = (kind: string, ...rows: (readonly Ball[])[]): string =>
  `<path class="${kind}" d="${rows.map(outline).join('')}"/>`;

/** Shapes, the first letter of each its kind, rows between commas. */
export const draw = (shapes: string, ...place: [at?: Point, angle?: number, scale?: number]): string =>
  shapes
    .split(';')
    .map((one) =>
      shape(
        one[0]!,
        ...one
          .slice(1)
          .split(',')
          .map((row) => put(row, ...place)),
      ),
    )
    .join('');

/** An arrow bent towards a point, with a head at its end, or at both. */
export const arrow = (from: Point, by: Point, to: Point, both?: 1): string => {
  const head = (tip: Point): string =>
    [2.5, -2.5].map((turn) => `M${pair(tip)}L${pair(go(tip, angleTo(by, tip) + turn, 7))}`).join('');
  return `<path class="r" d="M${pair(from)}Q${pair(by)} ${pair(to)}${head(to)}${both ? head(from) : ''}"/>`;
};
export const line = (d: string): string => `<path class="l" d="${d}"/>`;
