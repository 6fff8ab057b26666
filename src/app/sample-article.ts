/** A made-up article, for a first look at an empty collection. */
export const SAMPLE_ARTICLE = {
  id: 'sample.txt',
  text: `Ministers sign fisheries accord in Lisbon

LISBON, March 12, 2024 (Sample Wire) - Fisheries ministers of Portugal and Morocco signed an accord on shared waters in Lisbon on Tuesday.

Under the accord, patrols along the coast near Tangier will begin in the second half of 2024, the Portuguese ministry said.

Three days earlier, about 400 fishermen protested in the port of Agadir against the planned quotas. Police arrested two men, according to local radio.

A follow-up meeting is scheduled for September 2024 in Rabat. Talks with Spain, which had been expected in February, were cancelled.
`,
}
