import type { LensId, Level } from '../types';

export const levelIds: readonly Level[] = ['junior', 'mid', 'senior'];
export const lensIds: readonly LensId[] = [
  'general',
  'customer-obsession',
  'ownership',
  'invent-and-simplify',
  'are-right-a-lot',
  'learn-and-be-curious',
  'hire-and-develop-the-best',
  'insist-on-the-highest-standards',
  'think-big',
  'bias-for-action',
  'frugality',
  'earn-trust',
  'dive-deep',
  'have-backbone',
  'deliver-results',
  'best-employer',
  'broad-responsibility',
  'google',
  'meta',
  'consulting',
  'nursing',
  'civil-service',
  'teaching',
];
