import { expect, test } from 'vitest';
import { withoutCapitals } from '../../../src/core/extract/facts/authors/capitals';

test.each([
  ['XI JINPING', 'Xi Jinping'],
  ['LI XI', 'Li Xi'],
  ['HENRY FORD II', 'Henry Ford II'],
  ["É. L'HELGOUALC'H", "É. L'Helgoualc'h"],
  ["MARIE-CLAIRE O'NEIL", "Marie-Claire O'Neil"],
  ['Jean MARTIN', 'Jean Martin'],
  ['La Toya JACKSON', 'La Toya Jackson'],
])('the name %s is written %s', (name, written) => {
  expect(withoutCapitals(name, 'en')).toBe(written);
});

test.each([
  'Deutsche WELLE',
  'Le MONDE',
  'Agence FRANCE',
  'NASA GODDARD',
  'IBM RESEARCH',
  'UNICEF INDIA',
  'REUTERS BERLIN',
])('the body %s stays', (name) => {
  expect(withoutCapitals(name, null)).toBe(name);
});

test.each([
  ['AHMET YILDIZ', 'tr', 'Ahmet Yıldız'],
  ['Ahmet YILDIZ', 'tr-TR', 'Ahmet Yıldız'],
  ['AHMET YILDIZ', 'en', 'Ahmet Yildiz'],
  ['IŞIL KAYA', null, 'Işıl Kaya'],
  ['İBRAHİM ÇELİK', 'en', 'İbrahim Çelik'],
  ['İBRAHİM ÇELİK', 'az', 'İbrahim Çelik'],
  // Whose letters these are cannot be told.
  ['MICHAEL SMITH', 'tr', 'MICHAEL SMITH'],
  ['ŞTEFAN IONIŢĂ', null, 'Ştefan Ioniţă'],
  ['ŞERBAN IONESCU', 'ro', 'Şerban Ionescu'],
])('the name %s on a page in %s is written %s', (name, language, written) => {
  expect(withoutCapitals(name, language)).toBe(written);
});
