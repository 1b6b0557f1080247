import { LIST_ORDERS, type ListOrder } from "../../settings/list-order.ts";
import { t } from "../../words/t.ts";
import { Row } from "../parts/row.tsx";
import { Walk, type WalkProps } from "./walk.tsx";

export interface ListToolsProps extends WalkProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

/** The order of the list, and the way through all that it shows. */
export function ListTools({ order, onOrder, ...walk }: ListToolsProps) {
  return (
    <Row class="tools">
      <label class="pick-one">
        <span class="vh">{t("panel.order")}</span>
        <select value={order} onChange={(event) => choose(event.currentTarget.value, onOrder)}>
          {LIST_ORDERS.map((one) => (
            <option key={one} value={one}>
              {t(`panel.orders.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Walk {...walk} />
    </Row>
  );
}

function choose(value: string, onOrder: (order: ListOrder) => void): void {
  const order = LIST_ORDERS.find((one) => one === value);
  if (order !== undefined) onOrder(order);
}
