/**
 * Room: view. The one hand in which all figures are drawn. A part of the body is a row of balls in one smooth outline;
 * the ink of several rows in a path lies under their fill (`paint-order` in style/), so that they look like one piece.
 * Pictures of whole bodies weigh less as rows of numbers and this code than as finished paths.
 */
export type Point = readonly [x: number, y: number];
type Ball = readonly [x: number, y: number, r: number];
/** Where something is put, which way it points (radians, clockwise from the right), and how large. */
export type Place = readonly [at?: Point, angle?: number, scale?: number];

const { PI, atan2, cos, sin } = Math;

/** A tenth is finer than any screen shows of a box 96 wide. */
const tenth = (n: number): number => Math.round(n * 10) / 10;

/**
 * From a point so far in a direction. By its places, here and wherever a panel does it hundreds of times: an array's own
 * pattern asks it for an iterator, which took more time than the drawing.
 */
export const go = (from: Point | Ball, angle: number, far: number): Point => [
  tenth(from[0] + far * cos(angle)),
  tenth(from[1] + far * sin(angle)),
];

export const angleTo = (from: Point | Ball, to: Point | Ball): number =>
  atan2(to[1] - from[1], to[0] - from[0]);

/** The first of the points, then on through all others without a corner (Catmull and Rom's curve). */
const through = (points: readonly Point[]): string =>
  points
    .map((to, i) => {
      const from = points[i - 1];
      if (!from) return to.join(' ');
      const after = points[i + 1] ?? to;
      return `s${[
        to[0] - from[0] - (after[0] - from[0]) / 6,
        to[1] - from[1] - (after[1] - from[1]) / 6,
        to[0] - from[0],
        to[1] - from[1],
      ]
        .map(tenth)
        .join(' ')}`;
    })
    .join('');

/** Half round: an arc that is too small to reach its end is made as large as it has to be. */
const round = 'A.1 .1 0 0 0 ';

const outline = (balls: readonly Ball[]): string => {
  const side = (turn: number): Point[] =>
    balls.map((ball, i) => go(ball, angleTo(balls[i - 1] ?? ball, balls[i + 1] ?? ball) + turn, ball[2]));
  const there = side(PI / 2);
  const back = side(-PI / 2).reverse();
  return `M${through(there) + round + through(back) + round + through(there.slice(0, 1))}Z`;
};

/** Reads a row (`x y r x y r …`); of a place, x is the way it points and y to the right of that. */
export const row = (text: string, [at = [0, 0], angle = 0, scale = 1]: Place = []): Ball[] =>
  // Digits become numbers as they are multiplied.
  [...(text.matchAll(/(\S+) (\S+) (\S+)/g) as unknown as Iterable<{ 1: number; 2: number; 3: number }>)].map(
    (ball) => [...go(go(at, angle, ball[1] * scale), angle + PI / 2, ball[2] * scale), ball[3] * scale],
  );

/** One path. `kind`: k skin, c shirt, d shorts, i hair and face, m the muscle. */
export const shape = (kind: string | undefined, ...rows: readonly (readonly Ball[])[]): string =>
  `<path class="${kind}" d="${rows.map(outline).join('')}"/>`;

/** What is the same in both poses of a figure, as most of a body is, is drawn once: by what it was drawn from. */
export const drawn: Record<string, string> = {};

/** Paths, between semicolons: their kind, then rows between commas. */
export const draw = (text: string, place?: Place): string =>
  (drawn[[text, place].join()] ??= text
    .split(';')
    .map((one) =>
      shape(
        one[0],
        ...one
          .slice(1)
          .split(',')
          .map((part) => row(part, place)),
      ),
    )
    .join(''));

/** Floor and furniture. */
export const line = (d: string): string => `<path class="l" d="${d}"/>`;

/** Which way to move: a curve by way of a point, with a head at its end, or at both. */
export const arrow = (from: Point, by: Point, to: Point, both?: 1): string => {
  const head = (tip: Point): string =>
    [2.5, -2.5].map((turn) => `M${tip.join(' ')}L${go(tip, angleTo(by, tip) + turn, 7).join(' ')}`).join('');
  return `<path class="r" d="M${from.join(' ')}Q${by.join(' ')} ${to.join(' ') + head(to)}${both ? head(from) : ''}"/>`;
};
