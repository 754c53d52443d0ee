import { addresses } from "../../src/model/addresses.ts";
import type { Option, Site } from "../../src/model/briefing.ts";
import { Fold } from "./blocks.tsx";

/** Policy options side by side: who acts, what it costs, what could go wrong. */
export const OptionTable = ({ options, site }: { options: Option[]; site: Site }) => (
  <Fold id="page:options" heading="Policy options" number={options.length}>
    <table class="option-table">
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Who acts</th>
          <th scope="col">Cost</th>
          <th scope="col">Risk</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ href, actor, data }) => (
          <tr>
            <th scope="row">
              <a href={href}>{data.title}</a>
            </th>
            <td data-label="Who acts">
              <a href={actor.href}>{actor.data.name}</a>
            </td>
            <td data-label="Cost">{data.cost && data.cost}</td>
            <td data-label="Risk">{data.risk && data.risk}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="more">
      <a href={site.link(addresses.options)}>All policy options</a>
    </p>
  </Fold>
);
