import { describe, expect, test } from "vitest";
import type { SourceRecord } from "../../src/model/records.ts";
import { claimLength } from "../../src/rules/claim-length.ts";
import { claimSubject } from "../../src/rules/claim-subject.ts";
import { claimTwoThings } from "../../src/rules/claim-two-things.ts";
import { claimVagueTime } from "../../src/rules/claim-vague-time.ts";
import { likelihoodBesideConfidence } from "../../src/rules/likelihood-beside-confidence.ts";
import { likelihoodWords } from "../../src/rules/likelihood-words.ts";
import type { Checked } from "../../src/rules/rule.ts";
import { titleTopic } from "../../src/rules/title-topic.ts";

/** What good writers write, on many subjects: no rule may stop them or find fault with it. */
const goodClaims = `
The European Union’s AI Act obliges providers of general-purpose models to publish a summary of their training data.
Taiwan’s chipmaker TSMC stopped shipping 7-nanometer chips to Chinese designers in November 2024.
Germany, France and Italy opposed binding rules on foundation models in the fall of 2023.
Brazil’s data protection authority ordered the operator to explain how it handles the data of children.
Norway’s sovereign fund lost some 40 billion dollars on technology shares in the first quarter of 2025.
Export controls slow the growth of a rival’s computing more than they slow the quality of its models.
Italy’s regulator blocked the app on January 30, 2025, for failing to say which data it collects.
The United States Commerce Department withdrew the rule in May 2025, two days before its deadlines.
India’s government will build a cluster of 18,000 graphics processors for its own models by 2026.
Denmark pays farmers for every ton of nitrogen that they keep out of its rivers, and asks for proof.
Rotterdam’s port handles fewer containers than Singapore’s, but earns more from each.
Vaccination of girls against the papilloma virus cut cervical cancer by nearly nine tenths in England.
Chile and Australia mine three quarters of the world’s lithium, and China refines most of it.
Kenya’s central bank, and not its treasury, licenses lenders that work by phone.
When Oslo closed its center to cars, the number of its shops did not fall.
That heat pumps fail in the cold rests on tests of models that were sold before 2010.
Whether a wetland stores carbon depends on how high its water stands in summer.
What the operator calls its cost leaves out salaries, failed runs and the purchase of the trains.
Fewer than one in ten Dutch households had gas hobs installed anew in 2024.
More than half of the authors of the panel’s reports come from countries of the south.
Such treaties as the one on ozone work because the substitutes were at hand.
Some towns that banned scooters in 2023 have let them back under stricter terms.
The council of Norbury raised the fare soon after its election in 2024.
The company that runs the ferry to Bornholm had a surplus in each year since 2018.
The law on the security of networks obliges operators to store data at home.
The report of the audit court names four ways by which the bridge became dearer.
Researchers at Utrecht and elsewhere found that trams make streets safer for children.
Officials of the transport ministry told parliament that the tunnel would open late.
Most of what the panel published in 2021 was new to ministers.
It is not known how many foxes live in Berlin, since nobody has counted them since 2010.
It remains disputed whether the dam at Sayano caused the drought of 2022.
There is no federal law in the United States that governs the sale of raw milk.
The next year, 2026, will bring the first rules on labels for generated content.
Exports of gallium fell by half in 2024, the last year of the old license system.
ASML’s sales to China fell from 49 percent of its revenue in 2024 to 27 percent in the last quarter of that year.
Portugal’s grid ran for six days on wind, water and sun alone, and exported the rest.
Alpine glaciers lost a tenth of their ice in the two summers of 2022 and 2023.
A passenger said in 2024 that the line was “now full” and that “it will soon be worse”.
The share of trips by bicycle in Paris will exceed 15 percent by the end of 2027.
Finland spends less on prisons than Estonia does, since it keeps fewer people in them.
Data centers that stand in deserts use more water per unit of work than those in the north do.
Model distillation is cheap, common and hard to detect, and is forbidden by the terms of most providers.
`;

/** Claims that each break the one rule they are listed under. */
const badClaims: [rule: typeof claimSubject, claims: string][] = [
  [
    claimTwoThings,
    `
Denmark’s ministry published the plan in January 2025, and the opposition rejected it a week later.
Huawei designs the chips. A state-owned foundry makes them on its 7-nanometer line.
The operator was accused of fraud in 2023; the town never answered.
Denmark’s subsidies slow the spread of nitrogen, but they also push farmers toward larger herds.
TSMC stopped shipping to one designer, and the Commerce Department opened an investigation.
Norbury’s line was full in 2024, and its second line will be built by 2027.
The stock of wind turbines will double by 2027, whereas the number of gas plants will halve.
Italy’s regulator banned the app, while South Korea’s suspended it in February 2025.
Paris closed its riverbanks to cars, and the prefect took the city to court over it.
The glacier lost a tenth of its ice in 2022, but the lake below it has kept its level.
`,
  ],
  [
    claimVagueTime,
    `
The Danish parliament recently passed a tax on the emissions of cattle.
Chinese firms currently rent chips in Malaysia to train their models out of reach of controls.
The Commerce Department will soon publish a new rule on the export of machines.
Paris now counts more trips by bicycle than by car within its ring road.
The port of Rotterdam will handle twice as many containers next year as in 2020.
Last year Finland spent less on prisons than Estonia did for the first time.
Today most lithium is refined in China and not where it is mined.
In recent years regulators in Brazil have eased the licensing of small dams.
Chile’s mines have lately bought more of their power from wind farms.
At the moment no Chinese chipmaker can buy an extreme ultraviolet machine.
The ban on scooters in Madrid will be lifted in the coming months.
Export controls have so far not kept the price of gallium from falling.
India will in the near future make all the insulin that its patients need.
Two years ago the Alps had a tenth more ice than they had in 2024.
Over the past decade Kenya’s lenders have moved from branches to phones.
`,
  ],
  [
    claimSubject,
    `
It carried more riders in 2024 than the town had planned for.
They expect that controls on chips will bite only after three or four years.
The company says that it trained its drivers in less than six weeks.
This shows that clever timetables can replace some of the vehicles.
The model beats its rivals on mathematics at a fraction of their price.
The report estimates that the tunnel will cost 4 billion euros by 2030.
Its second line will cost more than its first one did, says the town.
Officials fear that the ban comes too late to save the eel.
The authors argue that wetlands store less carbon than was thought.
He said that money had never been the problem but that time had been.
Some experts believe that the stated cost leaves out most of the true one.
Many think that distillation explains most of what small models can do.
Critics say that the tax on cattle will drive farmers out of Denmark.
Such treaties fail where the substitutes are dearer than the poison.
`,
  ],
  [
    likelihoodWords,
    `
Paris will probably close another third of its center to cars by 2030.
Chile could well become the largest exporter of green hydrogen by 2035.
The odds are that Madrid lifts its ban on scooters before the election.
Washington is quite likely to restrict the sale of memory to China again.
`,
  ],
  [
    likelihoodBesideConfidence,
    "Analysts of the Norwegian institute hold with high confidence that the cod will very likely move north.",
  ],
];

const goodTitles = `
Export controls buy time, not victory
Cheap training did not end the need for chips
Open weights turn Chinese models into a standard
One paper moved a trillion dollars
Smuggling fills gaps that licenses leave
Europe regulates what it does not build
Efficiency raises demand for computing
Two races run at once
Washington’s rules leak through Malaysia
Talent, not chips, decides who comes next
Small models learn from large ones cheaply
Most forecasts of January 2025 were wrong
Gulf states want to be the third pole
Prices fall faster than costs
State money follows, it does not lead
A tram line pays its town back slowly
Censors lose to engineers, for now
Data centers outgrow the grid
TSMC remains the choke point
Controls on memory bite hardest
India lags in chips but catches up in use
Regulators in Rome and Seoul act first
Japan bets on a second foundry
Export bans teach rivals to build
The chip gap widens even as the model gap narrows
Local governments compete to subsidize AI
Fears of a price war prove right
Secrecy returns to Chinese labs
Users forgive censorship
Heat pumps work in the cold
Denmark taxes cows and keeps its farmers
Wetlands store less carbon than ministers hope
Bicycles fill the streets that cars left
Glaciers shrink even in cool summers
A ban on scooters failed
Trams return: towns rediscover an old machine
Phone loans reach the poor at a high price
Vaccines nearly ended one cancer
Nobody can verify what the bridge cost
The tunnel will open late
`;

const badTitles = `
The future of export controls
The global race for lithium
China’s AI strategy: challenges and opportunities
An overview of Danish farm policy
Understanding heat pumps
What is mixture of experts?
Chips, power and policy
Implications for Europe
The geopolitics of semiconductors
Towards a new chip policy
A guide to Chinese AI law
Key trends in AI governance
Competition in artificial intelligence
The state of the glaciers in 2025
Semiconductor supply chains
Lessons from the tram of Norbury
The role of open models in development
Regulating generative AI in China
Wetlands after the drought
Assessing the impact of the diffusion rule
Nvidia’s China dilemma
Beyond chips
AI and energy
Inside Beijing’s plan
The lithium shock
Policy options for the new administration
Rethinking compute governance
Does the tram matter?
The case for controls
From Llama to Qwen
Winners and losers of the price war
A tale of two ports
Introduction
New rules for scooters
Perspectives on open weights
The politics of compute
Competition, cooperation and risk
Timeline of export controls
Why trams pay
How a town pays for its trams
`;

const lines = (text: string): string[] => text.trim().split("\n");

/** What a claim's rules of language say of a statement. */
const told = (statement: string): string[] => {
  const claim = { data: { statement, kind: "judgment" } } as SourceRecord<"claim">;
  const checked = { content: { records: { claim: [claim] }, briefs: [] } } as unknown as Checked;
  return [claimLength, claimSubject, claimTwoThings, claimVagueTime, likelihoodWords, likelihoodBesideConfidence]
    .filter((rule) => [...rule.check(checked)].length > 0)
    .map(({ id }) => id);
};

const isTopic = (title: string): boolean =>
  [...titleTopic.check({ content: { briefs: [{ data: { title } }] } } as unknown as Checked)].length > 0;

describe(`${lines(goodClaims).length} good claims without findings of the language rules`, () => {
  test.each(lines(goodClaims))("%s", (statement) => {
    expect(told(statement)).toEqual([]);
  });
});

describe(`${badClaims.flatMap(([, claims]) => lines(claims)).length} bad claims, each with a finding of one rule`, () => {
  test.each(badClaims.flatMap(([rule, claims]) => lines(claims).map((statement) => [rule.id, statement])))(
    "%s: %s",
    (id, statement) => {
      expect(told(statement ?? "")).toEqual([id]);
    },
  );
});

describe(`${lines(goodTitles).length} titles that state a conclusion are accepted`, () => {
  test.each(lines(goodTitles))("%s", (title) => {
    expect(isTopic(title)).toBe(false);
  });
});

describe(`${lines(badTitles).length} titles that name a topic are reported`, () => {
  test.each(lines(badTitles))("%s", (title) => {
    expect(isTopic(title)).toBe(true);
  });
});
