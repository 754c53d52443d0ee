import type { WatchItem } from "../../src/model/briefing.ts";
import { Text, When } from "./text.tsx";

const statusWords = { open: "Open", partly: "Partly settled", resolved: "Resolved" } as const;

export const WatchRow = ({ item, level = 2 }: { item: WatchItem; level?: 2 | 3 }) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class={`watch-row beside is-${item.data.status}`}>
      <div>
        <Heading>
          <a href={item.href}>
            <Text>{item.data.question}</Text>
          </a>
        </Heading>
        <p>
          <Text>{item.data.outcome?.note ?? item.data.criteria}</Text>
        </p>
      </div>
      <p class="side apparatus">
        <span class="status">{statusWords[item.data.status]}</span>
        <span>
          {item.data.outcome && item.data.status === "resolved" ? "as of " : "due "}
          <When date={(item.data.status === "resolved" && item.data.outcome?.as_of) || item.data.due} />
        </span>
      </p>
    </article>
  );
};
