import type { PackageModel } from '../types.ts';

export default {
  package: ['@azure/storage-blob', '@azure/storage-queue', '@azure/storage-file-share', '@azure/storage-file-datalake', '@azure/data-tables'],
  docs: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/storage-blob-readme',
  types: [
    {
      name: 'ServiceClient',
      from: [
        'new BlobServiceClient|QueueServiceClient|ShareServiceClient|DataLakeServiceClient|TableServiceClient()',
        'BlobServiceClient|QueueServiceClient|ShareServiceClient|DataLakeServiceClient|TableServiceClient.fromConnectionString()',
      ],
    },
    {
      name: 'ContainerClient',
      from: ['new ContainerClient()', 'ContainerClient.fromConnectionString()', 'ServiceClient#getContainerClient|getShareClient|getFileSystemClient()'],
    },
    {
      name: 'BlockBlobClient',
      from: ['new BlockBlobClient|BlobClient|AppendBlobClient()', 'ContainerClient#getBlockBlobClient|getBlobClient|getAppendBlobClient|getFileClient()'],
    },
    { name: 'QueueClient', from: ['new QueueClient()', 'ServiceClient#getQueueClient()'] },
    { name: 'TableClient', from: ['new TableClient()', 'TableClient.fromConnectionString()'] },
  ],
  calls: [
    { path: 'new BlobServiceClient|QueueServiceClient|ShareServiceClient|DataLakeServiceClient|TableServiceClient()', sends: 'http', roles: { url: '0', auth: '1' } },
    {
      path: 'BlobServiceClient|QueueServiceClient|ShareServiceClient|DataLakeServiceClient|TableServiceClient|ContainerClient|TableClient.fromConnectionString()',
      sends: 'http',
      roles: { auth: '0' },
      hosts: ['https://*.core.windows.net'],
    },
    { path: 'new ContainerClient|BlobClient|BlockBlobClient|AppendBlobClient|QueueClient|TableClient()', sends: 'http', roles: { url: '0', auth: '1' } },
    { path: 'ContainerClient#uploadBlockBlob()', carries: 'http', roles: { body: '1' } },
    { path: 'BlockBlobClient#upload|uploadData|uploadStream|uploadFile|appendBlock|setMetadata|syncUploadFromURL()', carries: 'http', roles: { body: '0' } },
    { path: 'QueueClient#sendMessage()', carries: 'queue', roles: { body: '0' } },
    { path: 'TableClient#createEntity|updateEntity|upsertEntity()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
