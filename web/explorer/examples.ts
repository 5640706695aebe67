/** Queries that the explorer opens in tabs at the first visit. Lines are short enough for its narrow pane. */
export const EXAMPLES: readonly string[] = [
  `# Casualties since the end of the 2020 war, as each
# authority stated them, with the sentences that do.
query CasualtySeries {
  casualtySeries(first: 100) {
    nodes {
      asOf
      value
      certainty
      attributedTo { code name }
      figure {
        evidence(first: 3) {
          quote
          start
          end
          publication { url }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# The latest accidents, each with all reports of it.
query Accidents {
  accidents(first: 10) {
    nodes {
      occurredOn
      place { name parent { name } }
      locality
      ordnanceType
      killed { min max }
      injured { min max }
      reports(first: 10) {
        nodes {
          attributedTo { name }
          counts { population outcome value certainty }
          evidence(first: 2) {
            quote
            publication { url title }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# What the Ombudsman said last: the statement,
# who published it, and its claims.
query Statement {
  statements(
    first: 1
    filter: { issuer: [OMBUDSMAN_AZ] }
  ) {
    nodes {
      headline
      issuedOn
      issuer { name }
      publications(first: 5) {
        nodes { url language publishedOn }
      }
      claims(first: 50) {
        nodes {
          kind
          attributedTo { name }
          evidence(first: 1) { quote }
          ... on CasualtyFigure {
            period { from to cumulative words }
            counts { population outcome value certainty }
          }
          ... on ClearanceFigure {
            hectares
            ordnance { type value certainty }
          }
          ... on AccidentReport {
            occurredOn
            locality
            place { name }
          }
          ... on MineMapReport { status mines }
          ... on Appeal { action addressees }
          ... on Allegation { conduct instruments }
        }
      }
    }
  }
}
`,
  `# Where stated figures do not agree, with the
# sentences of both. Which is right is not said.
query Discrepancies {
  discrepancies(first: 10) {
    nodes {
      kind
      asOf
      explanation
      claims {
        attributedTo { name }
        evidence(first: 2) { quote publication { url } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Accidents by year and district, and land cleared
# by year, as each authority stated it.
query Totals {
  accidentTotals(by: [YEAR, PLACE]) {
    period
    place { name }
    accidents
    killed { min max }
    injured { min max }
  }
  clearanceTotals(by: YEAR) {
    period
    authority { name }
    hectares
    hectaresCertainty
    ordnance { type value certainty }
  }
}
`,
]
