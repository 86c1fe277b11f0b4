/** A passage that answers a query: who says it, and what; a link to its place. */
import type { JSX } from 'preact';
import type { NoticeFacts } from '../../../corpus/ladder.ts';
import { CopyMenu } from '../CopyMenu.tsx';
import { NoticeLine } from '../NoticeLine.tsx';
import { Passage } from '../Passage.tsx';
import { passageOf, placeAddress } from '../place.ts';
import type { Hit } from './hits.ts';

interface Props {
  hit: Hit;
  notice: NoticeFacts | undefined;
}

export function HitEntry({ hit, notice }: Props): JSX.Element {
  return (
    <li class="hit">
      <a class="place" data-stop href={placeAddress(hit)}>
        {notice && <NoticeLine notice={notice} />}
        <Passage text={hit.passage} marked={hit.marked} opens={hit.opens} closes={hit.closes} />
      </a>
      {notice && <CopyMenu notice={notice.id} issuer={notice.issuer} passage={passageOf(hit)} />}
    </li>
  );
}
