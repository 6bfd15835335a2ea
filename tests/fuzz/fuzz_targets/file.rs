//! Any bytes in the place of one of a network's files, which the first of them chooses: the site
//! is made, or what is wrong is explained at a place that exists.
#![no_main]

#[path = "../networks.rs"]
mod networks;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let mut files = networks::base();
    let which = usize::from(*which) % files.len();
    let text = files.values_mut().nth(which).expect("it was counted");
    *text = String::from_utf8_lossy(bytes).into_owned();
    networks::judge(&files);
});
