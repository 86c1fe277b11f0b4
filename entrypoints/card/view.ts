/** What a card and its parts are given. */
import type { Mark } from '../../corpus/notice.ts';
import type { Place, Sources } from '../background/protocol.ts';
import type { Published } from './published.ts';

/** What a card shows; whoever opened it holds this, and draws again when it changes. */
export interface CardView {
  /** The longest phrase of the place, then the shorter ones in it. */
  marks: readonly Mark[];
  /** The one whose sources are shown. */
  shown: Mark;
  sources: Sources;
  published: Published | undefined;
  pinned: boolean;
  /** What a screen reader is told. */
  said: string;
}

/** What a reader can do in it. */
export interface CardActions {
  show: (mark: Mark) => void;
  open: (place: Place) => void;
  pin: () => void;
  close: () => void;
}
