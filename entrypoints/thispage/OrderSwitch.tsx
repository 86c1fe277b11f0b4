/** Reading order or themes: two buttons, one of them pressed. */
import type { JSX } from 'preact';
import { PAGE } from '../ui/words/page.ts';
import { useWords } from '../ui/words/speaking.ts';
import type { Order } from './grouping.ts';

interface Props {
  order: Order;
  onOrder: (order: Order) => void;
}

const ORDERS: readonly Order[] = ['reading', 'theme'];

export function OrderSwitch({ order, onOrder }: Props): JSX.Element {
  const words = useWords(PAGE).order;
  return (
    <fieldset class="switch" aria-label={words.label}>
      {ORDERS.map((one) => (
        <button
          key={one}
          type="button"
          data-stop
          aria-pressed={one === order}
          onClick={() => onOrder(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  );
}
