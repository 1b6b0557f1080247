import { useState } from "preact/hooks";
import { LIST_ORDERS, type ListOrder } from "../../settings/list-order.ts";
import { Icon } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { text } from "../strings.ts";
import type { NamedEntity } from "./entity-groups.ts";
import type { Current } from "./jump-row.tsx";
import { panelText } from "./panel-text.ts";
import { stepThrough } from "./step-through.ts";

export interface ListToolsProps {
  /** Everything the list shows, in its order. */
  readonly listed: readonly NamedEntity[];
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** The order of the list, and the way through all that it shows. */
export function ListTools({ listed, order, onOrder, current, onJump }: ListToolsProps) {
  const [said, setSaid] = useState("");
  const go = (step: 1 | -1) => {
    const next = stepThrough(listed, current, step);
    const entity = listed.find(({ id }) => id === next?.id);
    if (next === undefined || entity === undefined) return;
    setSaid(panelText.at(entity.label, text.place(next.index, entity.count)));
    onJump(next);
  };
  return (
    <Row class="tools">
      <label class="choice">
        <span class="vh">{panelText.order}</span>
        <select value={order} onChange={(event) => choose(event.currentTarget.value, onOrder)}>
          {LIST_ORDERS.map((one) => (
            <option key={one} value={one}>
              {panelText.orders[one]}
            </option>
          ))}
        </select>
      </label>
      <span class="walk">
        <StepButton icon="left" label={panelText.previousOfAll} onStep={() => go(-1)} />
        <StepButton icon="right" label={panelText.nextOfAll} onStep={() => go(1)} />
      </span>
      <span class="vh" role="status">
        {said}
      </span>
    </Row>
  );
}

interface StepButtonProps {
  readonly icon: "left" | "right";
  readonly label: string;
  readonly onStep: () => void;
}

function StepButton({ icon, label, onStep }: StepButtonProps) {
  return (
    <button type="button" class="btn quiet small icon" aria-label={label} title={label} onClick={onStep}>
      <Icon name={icon} />
    </button>
  );
}

function choose(value: string, onOrder: (order: ListOrder) => void): void {
  const order = LIST_ORDERS.find((one) => one === value);
  if (order !== undefined) onOrder(order);
}
