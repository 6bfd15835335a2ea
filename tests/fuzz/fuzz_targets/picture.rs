//! Taking an attestation out of an SVG or a PNG.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pignon::legitimacy::baking;

fuzz_target!(|bytes: &[u8]| {
    let _ = baking::from_svg(bytes);
    let _ = baking::from_png(bytes);
    let _ = baking::extract(bytes);
});
