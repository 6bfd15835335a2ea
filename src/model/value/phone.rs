//! Telephone numbers, under the Belgian numbering plan (IBPT/BIPT).

use std::fmt;
use std::str::FromStr;

use super::{ValueError, is_digits, shape, text_value, without_separators};

text_value! {
    /// A telephone number: `+` with country and subscriber (E.164), or the digits of a
    /// short Belgian one.
    ///
    /// Belgium: trunk prefix 0, country 32; eight digits after these for a fixed line
    /// (zones 2, 3, 4 and 9 have one digit, the others two) and for the 0800, 090x, 070 and
    /// 078 series; nine for a mobile, 45 to 49 in front; 100 to 119, helplines of four
    /// digits, and the European 116 series of six, short. Of other countries only the
    /// length is known.
    Phone
}

impl Phone {
    /// `+3241234567`, or a short number's digits.
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// The address to link to: `tel:+3241234567`, `tel:112`.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("tel:{}", self.0)
    }

    /// Whether it is one of the short numbers, which work inside the country only.
    #[must_use]
    pub fn is_short(&self) -> bool {
        !self.0.starts_with('+')
    }

    /// As people in Belgium write it: `04 123 45 67`, `0470 00 00 00`, `0800 32 123`, `112`;
    /// a foreign number as [`Phone::international`].
    #[must_use]
    pub fn national(&self) -> String {
        match self.belgian() {
            Some(number) => format!("0{}", belgian_groups(number)),
            None => self.international(),
        }
    }

    /// As people elsewhere dial it: `+32 4 123 45 67`; a short number as it is.
    #[must_use]
    pub fn international(&self) -> String {
        if let Some(number) = self.belgian() {
            return format!("+32 {}", belgian_groups(number));
        }
        match self.0.strip_prefix('+') {
            Some(digits) => {
                let (country, number) = digits.split_at(country_code_length(digits));
                // Pairs suit France and Luxembourg, where such numbers mostly come from.
                let head = 2 - number.len() % 2;
                format!("+{country} {}", groups(number, &[head, 2, 2, 2, 2, 2, 2]))
            }
            None if self.0.len() == 6 => groups(&self.0, &[3, 3]),
            None => self.0.as_ref().to_owned(),
        }
    }

    /// The digits after country 32.
    fn belgian(&self) -> Option<&str> {
        self.0.strip_prefix("+32")
    }
}

impl FromStr for Phone {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let typed: String = without_separators(text).replace(['(', ')'], "");
        let (international, digits) = match typed.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => match typed.strip_prefix("00") {
                Some(rest) => (true, rest),
                None => (false, typed.as_str()),
            },
        };
        if !is_digits(digits, digits.len()) {
            return Err(shape("phone"));
        }
        let belgian = match (international, digits.strip_prefix("32")) {
            // `+32 (0)4 …` is written often, and no subscriber's number begins with 0.
            (true, Some(rest)) => Some(rest.strip_prefix('0').unwrap_or(rest)),
            (true, None) => None,
            (false, _) => digits.strip_prefix('0'),
        };
        match belgian {
            Some(number) if is_belgian(number) => Ok(Self(format!("+32{number}").into())),
            None if international && is_foreign(digits) => Ok(Self(format!("+{digits}").into())),
            None if !international && is_short(digits) => Ok(Self(digits.into())),
            _ => Err(shape("phone")),
        }
    }
}

/// The national form.
impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.national())
    }
}

/// Whether these digits can follow country 32. With zone 4 and mobiles sharing a first
/// digit, the length decides.
fn is_belgian(number: &str) -> bool {
    match number.len() {
        8 => !number.starts_with('0'),
        9 => number.starts_with('4') && matches!(number.as_bytes()[1], b'5'..=b'9'),
        _ => false,
    }
}

/// Whether this can be a number of another country: at most fifteen digits (E.164).
fn is_foreign(digits: &str) -> bool {
    (7..=15).contains(&digits.len()) && !digits.starts_with('0')
}

/// Whether this is a short number: emergency and help (100–119), helplines such as 1813,
/// the harmonised 116 series (Commission Decision 2007/116/EC).
fn is_short(digits: &str) -> bool {
    match digits.len() {
        3 => digits.starts_with("10") || digits.starts_with("11"),
        4 => digits.starts_with('1') && matches!(digits.as_bytes()[1], b'2'..=b'9'),
        6 => digits.starts_with("116"),
        _ => false,
    }
}

/// The digits after trunk or country, in the groups people read them in.
fn belgian_groups(number: &str) -> String {
    let first = number.as_bytes().first();
    let lengths: &[usize] = if number.len() == 9 {
        &[3, 2, 2, 2]
    } else if number.starts_with("80") && number.as_bytes()[2] == b'0' || number.starts_with("90") {
        &[3, 2, 3]
    } else if matches!(first, Some(b'2' | b'3' | b'4' | b'9')) {
        &[1, 3, 2, 2]
    } else {
        &[2, 2, 2, 2]
    };
    groups(number, lengths)
}

/// How many of an international number's digits are the country's (ITU E.164, annex).
fn country_code_length(digits: &str) -> usize {
    match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    }
}

/// Digits in groups of these lengths, as far as they go, with spaces between.
fn groups(mut digits: &str, lengths: &[usize]) -> String {
    let mut out = String::new();
    for length in lengths {
        let (group, rest) = digits.split_at((*length).min(digits.len()));
        if !out.is_empty() && !group.is_empty() {
            out.push(' ');
        }
        out.push_str(group);
        digits = rest;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Input, E.164, national, international; or `-` for what is refused.
    const TABLE: &[(&str, &str, &str, &str)] = &[
        ("02 000 00 01", "+3220000001", "02 000 00 01", "+32 2 000 00 01"),
        ("04/123.45.67", "+3241234567", "04 123 45 67", "+32 4 123 45 67"),
        ("+32 4 123 45 67", "+3241234567", "04 123 45 67", "+32 4 123 45 67"),
        ("+32 (0)4 123 45 67", "+3241234567", "04 123 45 67", "+32 4 123 45 67"),
        ("0032 4 123 45 67", "+3241234567", "04 123 45 67", "+32 4 123 45 67"),
        ("0470 00 00 00", "+32470000000", "0470 00 00 00", "+32 470 00 00 00"),
        ("0455.12.34.56", "+32455123456", "0455 12 34 56", "+32 455 12 34 56"),
        ("04 51 23 45 67", "+32451234567", "0451 23 45 67", "+32 451 23 45 67"),
        ("081-12 34 56", "+3281123456", "081 12 34 56", "+32 81 12 34 56"),
        ("09 234 56 78", "+3292345678", "09 234 56 78", "+32 9 234 56 78"),
        ("080 12 34 56", "+3280123456", "080 12 34 56", "+32 80 12 34 56"),
        ("0800 32 123", "+3280032123", "0800 32 123", "+32 800 32 123"),
        ("0900 12 345", "+3290012345", "0900 12 345", "+32 900 12 345"),
        ("078 15 15 15", "+3278151515", "078 15 15 15", "+32 78 15 15 15"),
        ("112", "112", "112", "112"),
        ("107", "107", "107", "107"),
        ("1813", "1813", "1813", "1813"),
        ("116 000", "116000", "116 000", "116 000"),
        ("+33 1 23 45 67 89", "+33123456789", "+33 1 23 45 67 89", "+33 1 23 45 67 89"),
        ("+352 26 12 34 56", "+35226123456", "+352 26 12 34 56", "+352 26 12 34 56"),
        ("00 49 30 1234567", "+49301234567", "+49 3 01 23 45 67", "+49 3 01 23 45 67"),
        ("", "-", "", ""),
        ("120", "-", "", ""),
        ("1000", "-", "", ""),
        ("4123456", "-", "", ""),
        ("02 000 00 0", "-", "", ""),
        ("02 000 00 011", "-", "", ""),
        ("0440 00 00 00", "-", "", ""),
        ("+32 112", "-", "", ""),
        ("+32 0800 32 12", "-", "", ""),
        ("+1234567890123456", "-", "", ""),
        ("+0123456789", "-", "", ""),
        ("++3241234567", "-", "", ""),
        ("02 OOO 00 01", "-", "", ""),
        ("０２ 000 00 01", "-", "", ""),
    ];

    #[test]
    fn every_form() {
        for &(input, e164, national, international) in TABLE {
            match input.parse::<Phone>() {
                Ok(phone) => {
                    assert_eq!(
                        (phone.e164(), phone.national().as_str(), phone.international().as_str()),
                        (e164, national, international),
                        "{input:?}"
                    );
                    assert_eq!(phone.uri(), format!("tel:{e164}"));
                    for form in [phone.national(), phone.international()] {
                        assert_eq!(form.parse(), Ok(phone.clone()), "{form:?} reads back");
                    }
                }
                Err(error) => {
                    assert_eq!(e164, "-", "{input:?}");
                    assert_eq!(error, shape("phone"));
                }
            }
        }
    }
}
