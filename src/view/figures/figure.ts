/**
 * Room: view. The picture of each muscle's stretch: how it starts, and the stretch with an arrow that says which way.
 * The poses follow the steps in words; nothing is said in a picture alone. Box: 96 × 96, floor at 93.
 */
import type { MuscleId } from '../../model/types.js';
import { arrow, draw, line } from './flesh.js';
import { person } from './person.js';

type Frames = readonly [start: string, stretch: string];

const floor = line('M2 93H94');

/** A whole body: scale, bone and row of the muscle, both poses, arrow, furniture. */
const body = (
  scale: number,
  bone: number,
  muscle: string,
  start: string,
  stretch: string,
  way: string,
  behind?: string,
): Frames => [
  floor + person(scale, start, bone, muscle, behind),
  floor + person(scale, stretch, bone, muscle, behind) + way,
];

const shoulders =
  'c24 96 11 39 82 4,72 96 11 57 82 4,24 106 14 72 106 14,40 92 8 56 92 8;k48 58 10 48 76 10,42 82 5 48 88 4 54 82 5;';

const frames: Record<MuscleId, () => Frames> = {
  calf: () =>
    body(
      1.2,
      2,
      '0 2 2 5 2 3 10 2 2 15 1 1',
      '27 84 -12 4 12 87 165 40 61 20 90 85 -36 61 86 0',
      '27 84 -12 4 12 87 165 40 61 20 90 85 -106 61 86 0',
      arrow([93, 66], [93, 48], [78, 50]),
    ),
  hamstring: () =>
    body(
      1.1,
      1,
      '4 3 2 10 3 3 15 3 2 20 2 1',
      '26 63 0 0 45 60 30 47 60 30 69 85 -70 51 87 0',
      '26 63 40 -22 53 62 50 50 60 50 69 85 -70 51 87 0',
      arrow([36, 11], [58, 8], [74, 22]),
      line('M13 40V72H40M15 72V93M38 72V93'),
    ),
  thigh: () =>
    body(
      0.91,
      1,
      '3 -2 2 9 -3 3 15 -2 3 20 -1 1',
      '42 48 0 0 38 72 90 62 43 30 42 88 0 47 88 0',
      '42 48 0 0 31 51 80 62 43 30 31 56 140 44 88 0',
      arrow([15, 82], [6, 68], [16, 55]),
      line('M69 46V93M69 64H87V93M69 70H87'),
    ),
  foot: () => [
    floor +
      draw(
        'k-6 61 14 14 63 13 46 70 8,46 70 8 54 83 8,44 71 8 62 61 6 78 56 6 87 53 4 91 61 3,54 83 7 77 57 7;m56 83 2 65 74 3 76 62 2;k20 -8 8 48 14 5 61 22 9 76 32 6 91 50 4,66 28 5 78 47 3',
      ),
    floor +
      draw(
        'k-6 61 14 14 63 13 46 70 8,46 70 8 57 83 8,46 71 8 57 60 7 65 49 6 57 32 4,57 83 8 65 68 8 66 49 6;m62 83 2 66 69 3 66 55 2;k-6 -4 8 18 8 6 34 16 9 51 20 6 66 28 5 70 44 4,40 20 6 50 35 3',
      ) +
      arrow([90, 44], [87, 20], [70, 11]),
  ],
  back: () =>
    body(
      0.91,
      0,
      '1 -3 2 6 -3 3 11 -3 3 18 -3 1',
      '44 48 0 0 55 67 80 50 68 80 42 88 0 48 88 0',
      '46 49 3 0 65 64 50 34 68 100 34 82 38 60 87 -12',
      arrow([70, 32], [76, 32], [90, 32]),
    ),
  neck: () => [
    draw(
      `${shoulders}m41 60 2 42 71 3 45 87 1,54 60 2 54 71 3 50 87 1;k32 40 4,64 40 4;k48 32 17 48 46 13;i34 29 4 39 19 7 57 19 7 62 29 4;i41 37 1,55 37 1;k48 39 1 48 44 2;i44 53 .5 48 54 .5 52 53 .5`,
    ),
    draw(
      `${shoulders}m41 52 2 42 70 3 45 87 1,57 62 1 55 72 2 50 87 1;k62 36 2 66 44 2;k48 32 17 53 46 13;i36 41 3 33 27 7 46 18 8 60 21 5;k39 41 3 40 45 2;i50 37 1,60 37 1;i53 53 .5 56 54 .5 60 53 .5`,
    ) + arrow([20, 18], [48, -8], [76, 18], 1),
  ],
  hand: () => [
    draw(
      'k62 49 5 80 46 4 87 62 4 81 72 3;k61 53 5 78 52 4 83 67 4 76 75 3;k38 65 6 52 79 5 67 79 3;k-6 69 12 18 68 11 38 62 8 55 56 9,54 56 8 74 60 5 77 69 4 70 74 3;m40 66 2 48 63 4 57 60 2',
    ),
    draw(
      'k50 50 5 56 13 3;k53 49 5 61 11 3;k-6 84 12 18 82 11 38 76 8 52 55 9,42 76 7 60 73 5 72 64 3,54 54 7 63 34 4 66 13 3;m46 70 2 52 61 4 57 51 2;k86 19 4 58 20 3;k86 27 4 56 28 3;k86 34 4 58 35 3;k106 8 10 97 18 9 89 27 11',
    ) + arrow([46, 5], [24, 12], [24, 34]),
  ],
};

/**
 * @param title - what the picture shows, escaped as every string in view/
 * @returns the start in `.a`, the stretch in `.b`: style/ shows the second, or leads from one to the other
 */
export const figure = (id: MuscleId, title: string): string => {
  const [start, stretch] = frames[id]();
  return `<svg class="fig" viewBox="0 0 96 96" role="img"><title>${title}</title><g class="a">${start}</g><g class="b">${stretch}</g></svg>`;
};
