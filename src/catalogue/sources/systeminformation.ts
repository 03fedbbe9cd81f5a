import type { PackageModel } from '../types.ts';

export default {
  package: 'systeminformation',
  docs: 'https://systeminformation.io/general.html',
  sources: [
    { path: 'dockerInfo|dockerContainers|dockerImages|dockerAll()', category: 'system.operations', label: 'the containers on the machine' },
    { path: 'getStaticData|getAllData|get|getDynamicData()', category: 'user.device', label: 'the hardware and software of the machine' },
    { path: 'networkInterfaces|networkInterfaceDefault|networkGatewayDefault|networkConnections()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'osInfo|versions|shell|time|mem|currentLoad|fullLoad|fsSize|fsStats|fsOpenFiles|disksIO|networkStats|vboxInfo()', category: 'user.device', label: 'the operating system' },
    { path: 'processes|processLoad|services()', category: 'user.device', label: 'the running programs' },
    {
      path: 'system|baseboard|bios|chassis|cpu|cpuFlags|cpuCache|cpuCurrentSpeed|cpuTemperature|graphics|memLayout|diskLayout|blockDevices|battery|audio|usb|printer|bluetoothDevices()',
      category: 'user.device',
      label: 'the hardware of the machine',
    },
    { path: 'users()', category: 'user.account.username', label: 'the accounts that are logged in' },
    { path: 'uuid()', category: 'user.device.device_id', label: 'the machine’s identifier' },
    { path: 'wifiNetworks|wifiInterfaces|wifiConnections()', category: 'user.location.imprecise', label: 'the wireless networks around' },
  ],
} satisfies PackageModel;
