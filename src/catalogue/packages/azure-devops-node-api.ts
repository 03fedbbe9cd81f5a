import type { PackageModel } from '../types.ts';

export default {
  package: ['azure-devops-node-api', 'vso-node-api'],
  docs: 'https://github.com/microsoft/azure-devops-node-api#readme',
  types: [
    { name: 'Api', from: ['WebApi#getAlertApi|getBuildApi|getCixApi|getCoreApi|getDashboardApi|getExtensionManagementApi|getFeatureManagementApi|getFileContainerApi|getGalleryApi|getGitApi|getLocationsApi|getManagementApi|getNotificationApi|getPipelinesApi|getPolicyApi|getProfileApi|getProjectAnalysisApi|getReleaseApi|getSecurityRolesApi|getServiceEndpointApi|getTaskAgentApi|getTaskApi|getTestApi|getTestPlanApi|getTestResultsApi|getTfvcApi|getWikiApi|getWorkApi|getWorkItemTrackingApi|getWorkItemTrackingProcessApi()'] },
    { name: 'WebApi', from: ['new WebApi()'] },
  ],
  calls: [
    { path: 'new WebApi()', sends: 'http', roles: { url: '0', auth: '1' } },
    { path: 'Api#*()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
