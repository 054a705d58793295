export { makeCases } from './cases';
export { findFaults, properties } from './compare';
export { renderCase } from './render-case';
