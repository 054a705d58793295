import { readPairs } from './read-pairs';

/** Signs and the TeX commands for them: `sign command` pairs. Readers of TeX take other letters as they are. */
const pairs =
  'α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ' +
  'ρ rho σ sigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma ' +
  'Υ Upsilon Φ Phi Ψ Psi Ω Omega ∑ sum ∏ prod ∫ int ∮ oint ∂ partial ∇ nabla ∞ infty √ surd ± pm ∓ mp × times ÷ div ⋅ cdot ' +
  '· cdot ∗ ast ∘ circ ≤ leq ≥ geq ≠ neq ≈ approx ≡ equiv ∼ sim ≃ simeq ∝ propto → to ← leftarrow ⇒ Rightarrow ⇐ Leftarrow ' +
  '↔ leftrightarrow ⇔ Leftrightarrow ↦ mapsto ∈ in ∉ notin ∋ ni ⊂ subset ⊃ supset ⊆ subseteq ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ' +
  '∀ forall ∃ exists ¬ neg ∧ wedge ∨ vee ⊕ oplus ⊗ otimes ⟨ langle ⟩ rangle ‖ Vert ∣ mid ∥ parallel ⊥ perp ∠ angle ' +
  '… ldots ⋯ cdots ⋮ vdots ⋱ ddots ℏ hbar ℓ ell ℜ Re ℑ Im ℵ aleph ′ prime ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ' +
  'ℝ mathbb{R} ℕ mathbb{N} ℤ mathbb{Z} ℚ mathbb{Q} ℂ mathbb{C}';

/** The TeX of each sign; invisible operators are nothing, a minus sign is a hyphen. */
export const symbols: ReadonlyMap<string, string> = new Map<string, string>([
  ...readPairs(pairs, '\\'),
  ['−', '-'],
  ...Array.from('\u2061\u2062\u2063\u2064', (sign): [string, string] => [sign, '']),
  ['\u00a0', '\\ '],
]);
