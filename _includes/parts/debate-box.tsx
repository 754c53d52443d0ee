import type { Debate, DebatePosition } from "../../src/model/briefing.ts";
import { Line } from "./rows.tsx";
import { count } from "./text.tsx";

/** Returns who holds a position, and the number of claims that it relies on. */
export const holdersOf = ({ holders, data, claims }: DebatePosition): string => {
  const names = [...holders.map((holder) => holder.data.name), ...(data.held_by_others ?? [])].join(", ");
  return [names, claims.length > 0 && count(claims.length, "claim")].filter(Boolean).join("\u00a0· ");
};

/** A debate with its positions, side by side. */
export const DebateBox = ({ debate }: { debate: Debate }) => (
  <section class="debate" id={debate.id}>
    <p class="over">{debate.data.kind === "debate" ? "Debate" : "Disputed fact"}</p>
    <h3>
      <a href={debate.href}>{debate.data.question}</a>
    </h3>
    <div class={`sides of-${Math.min(debate.positions.length, 3)}`}>
      {debate.positions.map((position) => (
        <div>
          <h4>{position.data.name}</h4>
          <p>{position.data.position}</p>
          <p class="src">{holdersOf(position)}</p>
        </div>
      ))}
    </div>
  </section>
);

/** A debate in a line: its question and its numbers of positions and claims. */
export const DebateLine = ({ debate: { href, data, positions, claims } }: { debate: Debate }) => (
  <Line
    href={href}
    title={data.question}
    facts={[
      data.kind === "debate" ? "Debate" : "Disputed fact",
      count(positions.length, "position"),
      count(claims.length, "claim"),
    ]}
  />
);
