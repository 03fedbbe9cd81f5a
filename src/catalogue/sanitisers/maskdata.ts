import type { PackageModel } from '../types.ts';

export default {
  package: 'maskdata',
  docs: 'https://github.com/Sumukha1496/maskdata#readme',
  sanitisers: [
    { path: 'maskCard()', removes: ['user.financial.credit_card'] },
    { path: 'maskEmail2()', removes: ['user.contact.email'] },
    { path: 'maskJSON2()', removes: ['*'] },
    { path: 'maskJwt()', removes: ['system.authentication', 'user.authorization'] },
    { path: 'maskPassword()', removes: ['system.authentication', 'user.authorization'] },
    { path: 'maskPhone()', removes: ['user.contact.phone_number'] },
    { path: 'maskString|maskStringV2()', removes: ['*'] },
    { path: 'maskUuid()', removes: ['user.device.device_id', 'user.unique_id'] },
  ],
} satisfies PackageModel;
