import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { IRole } from 'aws-cdk-lib/aws-iam'

// Named actions, those that core/store/dynamoTable.ts sends: the ready-made grants of CDK include Scan, streams and more.
const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']

/** Lets `role` read the table by key. */
export const grantReads = (table: TableV2, role: IRole): void => void table.grant(role, ...READS)

/** Lets `role` read the table by key and write single items. */
export const grantWrites = (table: TableV2, role: IRole): void => void table.grant(role, ...READS, ...WRITES)
