//! Any bytes in the place of one of a network's files, which the first of them chooses: the site
//! is made, or what is wrong is explained at a place that exists.

/// What must hold of any bytes.
pub(super) fn run(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let mut files = super::networks::base();
    let which = usize::from(*which) % files.len();
    let text = files.values_mut().nth(which).expect("it was counted");
    *text = String::from_utf8_lossy(bytes).into_owned();
    super::networks::judge("file", &files);
}
