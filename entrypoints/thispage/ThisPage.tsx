/** What stands on the page that the reader has before him, and what it shares with the notices. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Library } from '../../corpus/library.ts';
import type { Outline } from '../../corpus/outline.ts';
import { ExtentFacts } from '../ui/ExtentFacts.tsx';
import { SaveMenu } from '../ui/SaveMenu.tsx';
import { PAGE } from '../ui/words/page.ts';
import { SETTINGS } from '../ui/words/settings.ts';
import { useWords } from '../ui/words/speaking.ts';
import { FoundList } from './FoundList.tsx';
import { knownOf, type Order } from './grouping.ts';
import { OrderSwitch } from './OrderSwitch.tsx';
import type { Page } from './page.ts';
import { PageStatus } from './PageStatus.tsx';
import { Pasted } from './Pasted.tsx';
import { hasChinese, isOff } from './reports.ts';
import { Shared } from './Shared.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Steps } from './Steps.tsx';
import { useSettings } from '../settings/surface.tsx';
import type { PageView } from './use-page.ts';

interface Props {
  /** Absent until it is there: what it alone knows is said then. */
  library: Library | undefined;
  /** Absent until it is there in the reader's script. */
  outline: Outline | undefined;
  page: Page;
  view: PageView;
  /** While an answer is shown: what is open stays open for when the reader comes back. */
  hidden?: boolean;
  /** Whether there is little room: what is shared is said in few words. */
  brief?: boolean;
}

/** With so many phrases a text shares enough with a notice for one to be named. */
const MANY_PHRASES = 12;
/** So many entries are in sight where little room is left below the notice. */
const BELOW_NOTICE = 2;

export function ThisPage(props: Props): JSX.Element {
  const { library, outline, page, view, hidden = false, brief = false } = props;
  const words = useWords(PAGE);
  const [order, setOrder] = useState<Order>('reading');
  const { state } = view;
  const { where } = useSettings();
  const { site } = useWords(SETTINGS);
  // One plan for both, or the switch would be another one and lose the focus.
  const off = state !== undefined && isOff(state, where);
  const traced = off ? undefined : view.traced;
  const known = off ? [] : knownOf(state?.found ?? [], outline?.phrases ?? []);
  const promising = known.length >= MANY_PHRASES;
  return (
    <div class="this-page" hidden={hidden}>
      <section class="group">
        <h2>{words.title}</h2>
        {state?.site !== undefined && <SiteSwitch site={state.site} />}
        <div aria-live="polite">
          {off ? <p class="strong">{site.off}</p> : state && <PageStatus state={state} />}
        </div>
        {state && known.length > 0 && (
          <div class="page-bar">
            <Steps at={state.at} places={state.places} go={page.go} />
            <OrderSwitch order={order} onOrder={setOrder} />
          </div>
        )}
        {(traced || known.length > 0) && (
          <div class="save">{traced && state?.texts && <SaveMenu frames={state.texts} />}</div>
        )}
      </section>
      {state?.status === 'read' && (traced || known.length > 0) && (
        <Shared
          library={library}
          traced={traced}
          waiting={view.tracing}
          promising={promising}
          brief={brief}
        />
      )}
      {state?.status === 'unreadable' && library && outline && (
        <Pasted library={library} phrases={outline.phrases} />
      )}
      <FoundList
        known={known}
        order={order}
        first={brief && promising ? BELOW_NOTICE : undefined}
        cite={library?.cite}
        onShow={page.show}
      />
      {outline && state?.complete && !off && known.length === 0 && (
        <section class="group">
          <h3 class="label">{hasChinese(state) ? words.searched : words.searchable}</h3>
          <ExtentFacts extent={outline.extent} />
        </section>
      )}
    </div>
  );
}
