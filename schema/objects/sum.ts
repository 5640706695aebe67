import { GRAPHQL_MAX_INT } from 'graphql'

/** A sum as GraphQL's integers hold it: beyond the largest of them an answer would be an error, for one absurd page among those added up. */
export const asInt = (sum: number): number => Math.min(sum, GRAPHQL_MAX_INT)
