import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

/** What an engine on this machine wants to see of a signature. It checks none: computing one would be a quarter of each request's time. */
const UNCHECKED = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
}

const signer: DynamoDBClientConfig['signer'] = {
  async sign(request) {
    Object.assign(request.headers, UNCHECKED)
    return request
  },
}

/** A client of an engine on this machine, which takes any key and region: real ones of the user's are not looked for, and nothing is signed. */
export const engineClient = (endpoint: string, config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    ...{ endpoint, signer, region: 'local', ...config },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
