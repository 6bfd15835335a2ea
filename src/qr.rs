//! QR codes (ISO/IEC 18004), drawn or written. A leaf.

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
    // A stroke a row, each run from the end of the one before: less than half of what squares
    // would take.
    let mut path = String::with_capacity(8192);
    let mut digits = itoa::Buffer::new();
    for y in 0..size {
        let (mut x, mut end) = (0, None);
        while x < size {
            let from = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let length = x - from;
                match end {
                    Some(end) => path.extend(["m", digits.format(from - end), " 0h"]),
                    None => {
                        path.extend(["M", digits.format(from + 4)]);
                        path.extend([" ", digits.format(y + 4), ".5h"]);
                    }
                }
                path.push_str(digits.format(length));
                end = Some(x);
            } else {
                x += 1;
            }
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\">\
         <path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
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
    use super::*;

    /// Reads a drawn code, by another hand than the one that drew it.
    fn read(svg: &str) -> String {
        use resvg::{tiny_skia, usvg};
        let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).expect("it is a drawing");
        let mut pixels = tiny_skia::Pixmap::new(600, 600).expect("it has a size");
        let scale = 600.0 / tree.size().width();
        let scaled = tiny_skia::Transform::from_scale(scale, scale);
        resvg::render(&tree, scaled, &mut pixels.as_mut());
        let dark = |x: usize, y: usize| pixels.pixels()[y * 600 + x].red();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(600, 600, dark);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().expect("it can be read").1
    }

    #[test]
    fn what_is_drawn_can_be_read() {
        for length in [1, 40, 150, 320, 600] {
            let text: String = "https://réseau.example/é#".chars().cycle().take(length).collect();
            assert_eq!(read(&svg(&text)), text);
            assert_eq!(read(&quick(&text)), text);
        }
    }

    #[test]
    fn a_code_is_one_path_with_room_around_it() {
        let svg = svg("https://www.exemple.example/");
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "{svg}");
        assert!(svg.contains("d=\"M4 4.5h7m"), "{svg}");
    }
}
