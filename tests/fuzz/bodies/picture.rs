//! Taking an attestation out of an SVG or a PNG.

use pignon::legitimacy::baking;

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let _ = baking::from_svg(bytes);
    let _ = baking::from_png(bytes);
    let _ = baking::extract(bytes);
}
