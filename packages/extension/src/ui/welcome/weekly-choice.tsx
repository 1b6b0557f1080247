import { useEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import type { WeeklyFile } from "./welcome-ports.ts";

/** Whether a file with all notes is made every week: the one choice that a reader should meet before their first note. */
export function WeeklyChoice({ weekly }: { readonly weekly: WeeklyFile }) {
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const load = () => void weekly.isOn().then(setOn);
  useEffect(load, [weekly]);
  const choose = (next: boolean) => {
    setOn(next);
    void weekly.switch(next).then((isAllowed) => {
      setRefused(!isAllowed);
      load();
    });
  };
  return (
    <div class="weekly">
      <label class="check">
        <input
          type="checkbox"
          class="cb"
          checked={isOn}
          aria-describedby="weekly-why"
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {t("welcome.weekly")}
      </label>
      <p class="meta" id="weekly-why" role="status">
        {t(isRefused ? "welcome.weeklyRefused" : "welcome.weeklyWhy")}
      </p>
    </div>
  );
}
