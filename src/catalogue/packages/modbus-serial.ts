import type { PackageModel } from '../types.ts';

export default {
  package: 'modbus-serial',
  docs: 'https://github.com/yaacov/node-modbus-serial',
  types: [
    { name: 'ModbusRTU', from: ['new ()'] },
  ],
  calls: [
    { path: 'ModbusRTU#connectTCP|connectTelnet|connectTcpRTUBuffered|connectUDP()', sends: 'socket', scheme: 'tcp:', port: 502, roles: { host: '0', port: '1.port' } },
    { path: 'ModbusRTU#writeCoil|writeCoils|writeRegister|writeRegisters()', carries: 'socket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
