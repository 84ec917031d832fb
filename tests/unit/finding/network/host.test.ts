import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../../src/finding/network/host.ts';

const hostOf = (address: string): string => new URL(address).hostname;

describe('isPrivateHost', () => {
  it.each([
    'http://localhost/',
    'http://news.localhost/',
    'http://printer.local/',
    'http://router/',
    'http://vault.internal./',
    'http://localhost./',
    'http://localhost../',
    'http://LOCALHOST/',
    'http://%6cocalhost/',
    'http://localhost.localdomain/',
    'http://nas.home/',
    'http://127.0.0.1/',
    'http://127.8.9.10/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://0177.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://10.1.2.3/',
    'http://172.31.255.1/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://100.100.0.1/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b::0.0.0.1]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[::ffff:0.0.0.1]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:c0a8:1:2::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[2001::1]/',
  ])('keeps away from %s', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(true);
  });

  it.each([
    'https://harbour-post.example/',
    'https://local.example/',
    'https://172.32.0.1/',
    'https://11.0.0.1/',
    'https://192.169.0.1/',
    'https://[2606:4700::1111]/',
    'https://[2001:67c:1::1]/',
    'https://[2606:4700:1:2:3:4:5:6]/',
    'https://[2002:b16:212c::1]/',
    'https://[64:ff9b::11.22.33.44]/',
    'https://127.0.0.1.harbour-post.example/',
    'https://my-localhost.example/',
    'https://[::ffff:11.22.33.44]/',
  ])('lets %s through', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(false);
  });
});
