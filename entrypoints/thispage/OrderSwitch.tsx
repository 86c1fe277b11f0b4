/** Reading order or themes: two buttons, one of them pressed. */
import type { JSX } from 'preact';
import { ORDER_WORDS } from '../ui/page-words.ts';
import type { Order } from './grouping.ts';

interface Props {
  order: Order;
  onOrder: (order: Order) => void;
}

const ORDERS: readonly Order[] = ['reading', 'theme'];

export function OrderSwitch({ order, onOrder }: Props): JSX.Element {
  return (
    <fieldset class="switch" aria-label={ORDER_WORDS.label}>
      {ORDERS.map((one) => (
        <button
          key={one}
          type="button"
          data-stop
          aria-pressed={one === order}
          onClick={() => onOrder(one)}
        >
          {ORDER_WORDS[one]}
        </button>
      ))}
    </fieldset>
  );
}
