//! QR codes (ISO/IEC 18004), drawn or written. A leaf.

use std::fmt::Write as _;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// A QR code with its quiet zone of four modules, black on white, one path. Error correction
/// of level M, which survives a fold or a stain.
///
/// # Panics
/// The text is longer than a QR code can hold, about two thousand characters.
#[must_use]
pub fn svg(text: &str) -> String {
    drawn(&QrCode::encode_text(text, QrCodeEcc::Medium).expect("addresses are short"))
}

/// The same for thousands of codes on screens: error correction of level L, and always the same
/// mask instead of the best of eight, whose choice takes most of the time. Readers take any.
///
/// # Panics
/// The text is longer than a QR code can hold, about two thousand characters.
#[must_use]
pub fn quick(text: &str) -> String {
    let parts = QrSegment::make_segments(text);
    let code = QrCode::encode_segments_advanced(
        &parts,
        QrCodeEcc::Low,
        Version::MIN,
        Version::MAX,
        Some(Mask::new(2)),
        true,
    );
    drawn(&code.expect("addresses are short"))
}

fn drawn(code: &QrCode) -> String {
    let size = code.size();
    let whole = size + 8;
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let from = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let _ = write!(path, "M{} {}h{}v1H{}z", from + 4, y + 4, x - from, from + 4);
            } else {
                x += 1;
            }
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\">\
         <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path d=\"{path}\"/></svg>"
    )
}

/// A QR code for a terminal, two rows of modules a line, with its quiet zone; dark modules
/// are spaces, since most terminals are dark, and the light ones blocks. Error correction of
/// level L: the screen is clean, and small is better.
///
/// # Panics
/// The text is longer than a QR code can hold, about two thousand characters.
#[must_use]
pub fn lines(text: &str) -> String {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).expect("addresses are short");
    let is_light = |x: i32, y: i32| !code.get_module(x, y);
    let row = |y: i32| -> String {
        (-4..code.size() + 4)
            .map(|x| match (is_light(x, y), is_light(x, y + 1)) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            })
            .collect()
    };
    (-4..code.size() + 4).step_by(2).map(row).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_is_one_path_with_room_around_it() {
        let svg = super::svg("https://www.exemple.example/");
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "{svg}");
        assert!(svg.contains("M4 4h7v1H4z"), "{svg}");
    }
}
