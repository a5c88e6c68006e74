/** A sign that every person of the study draws, so that each can be compared with others who know it. */
export interface StudyFigure {
  /** Its name in the file. */
  readonly id: string;
  readonly name: string;
  /** How to draw it, for somebody who has never seen it. */
  readonly how: string;
}

/** Set-up takes all of them: none is too simple or too common. */
export const studyFigures: readonly StudyFigure[] = [
  {
    id: 'star',
    name: 'Star',
    how: 'Start at the bottom left. Go up to the top middle, down to the bottom right, up to the left, straight to the right, and back to the start.',
  },
  {
    id: 'house',
    name: 'House',
    how: 'Start at the bottom left. Go straight up, to the top middle, down to the right, straight down, and back up to the middle.',
  },
  {
    id: 'bolt',
    name: 'Bolt',
    how: 'Start at the top right. Go down to the left, to the right, down to the left again, up to the right, and straight down.',
  },
  {
    id: 'zigzag',
    name: 'Zigzag',
    how: 'Start at the top left. Go right, left, right and left, each time a little lower.',
  },
  {
    id: 'pigtail',
    name: 'Pigtail',
    how: 'Start at the left. Go right, make one round loop over the top, and go on to the right.',
  },
];
