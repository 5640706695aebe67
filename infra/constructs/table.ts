import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { TABLE_KEYS } from '../../core/store/keys.ts'

/**
 * Read and write units a second at most, so that a flood of costly queries can not run up a bill: 1,000 read units are some 11 US dollars
 * a day. Twenty queries a second, as many as the API lets in, take 200 units of lists, and a rebuild some hundred to write.
 */
const MOST_UNITS = { maxReadRequestUnits: 1000, maxWriteRequestUnits: 500 }

/** The one table: paid by request up to a bound, restorable to any second of five weeks. Retained and protected unless told otherwise. */
export const minetraceTable = (scope: Construct, { retain }: { readonly retain: boolean }): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: TABLE_KEYS.partition, type: AttributeType.STRING },
    sortKey: { name: TABLE_KEYS.sort, type: AttributeType.STRING },
    billing: Billing.onDemand(MOST_UNITS),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: retain,
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
