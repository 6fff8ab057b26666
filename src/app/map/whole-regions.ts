/**
 * Regions that are made of whole countries, so that the outer line of their countries is theirs. The countries of any other region are
 * only those it lies in: "Alps" is not Austria, Switzerland and France.
 */
export const WHOLE_REGIONS: ReadonlySet<string> = new Set(
  `arabian-peninsula australasia balkans baltic-states benelux british-isles caribbean caucasus central-africa central-america
  central-asia central-europe czechoslovakia east-africa east-asia eastern-europe european-union gulf-states hispaniola horn-of-africa
  iberian-peninsula indochina korean-peninsula levant maghreb middle-east netherlands-antilles nordic-countries north-africa northern-europe
  sahel scandinavia south-asia southeast-asia southeast-europe southern-africa southern-europe west-africa west-asia western-europe`
    .split(/\s+/)
    .map((name) => `region:${name}`),
)
