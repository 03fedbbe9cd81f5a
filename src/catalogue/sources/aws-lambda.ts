import type { PackageModel } from '../types.ts';

export default {
  package: 'aws-lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html',
  types: [
    { name: 'APIGatewayEvent', from: [], extends: 'APIGatewayProxyEvent' },
    { name: 'APIGatewayProxyEvent', from: ['APIGatewayProxyHandler#().<0>'] },
    { name: 'APIGatewayProxyEventV2', from: ['APIGatewayProxyHandlerV2#().<0>', 'LambdaFunctionURLHandler#().<0>'], extends: 'APIGatewayProxyEvent' },
    { name: 'APIGatewayProxyHandler', from: ['APIGatewayProxyHandler'] },
    { name: 'APIGatewayProxyHandlerV2', from: ['APIGatewayProxyHandlerV2'] },
    { name: 'LambdaFunctionURLHandler', from: ['LambdaFunctionURLHandler'] },
  ],
  sources: [
    { path: 'APIGatewayProxyEvent#body', category: 'user.content', label: 'the body of a request' },
    { path: 'APIGatewayProxyEvent#cookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'APIGatewayProxyEvent#headers|multiValueHeaders', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    {
      path: 'APIGatewayProxyEvent#queryStringParameters|multiValueQueryStringParameters|pathParameters|rawQueryString',
      category: 'user.content',
      label: 'the parameters of a request',
    },
    { path: 'APIGatewayProxyEvent#requestContext.identity.sourceIp', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'APIGatewayProxyEvent#requestContext.identity.userAgent', category: 'user.device', label: 'the user agent of a request' },
    { path: 'APIGatewayProxyEventV2#requestContext.http.sourceIp', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'APIGatewayProxyEventV2#requestContext.http.userAgent', category: 'user.device', label: 'the user agent of a request' },
  ],
} satisfies PackageModel;
