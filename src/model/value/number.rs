//! Numbers from registers, with the arithmetic that catches a slip of the hand. Right
//! check digits prove no registration.

use std::fmt;
use std::str::FromStr;

use super::{
    ValueError, is_digits, shape, shown_as_stored, text_value, to_number, without_separators,
};

text_value! {
    /// A number of the Crossroads Bank for Enterprises (BCE/KBO): ten digits, the first
    /// 0 or 1 (1 since 19 September 2023, SPF Économie), the last two
    /// `97 − (first eight mod 97)`. A VAT number's `BE` in front is dropped.
    EnterpriseNumber
}

impl EnterpriseNumber {
    /// The ten digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As a VAT number: `BE0123456749`. Whether the enterprise is liable to VAT is not
    /// in the number.
    #[must_use]
    pub fn vat(&self) -> String {
        format!("BE{}", self.0)
    }
}

impl FromStr for EnterpriseNumber {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let digits = without_separators(text);
        let digits = digits.strip_prefix("BE").unwrap_or(&digits);
        if !is_digits(digits, 10) || !digits.starts_with(['0', '1']) {
            return Err(shape("enterprise"));
        }
        let expected = complement(97, &digits[..8]);
        if digits[8..] == expected {
            Ok(Self(digits.into()))
        } else {
            Err(ValueError::CheckDigits { expected })
        }
    }
}

/// `0123.456.749`
impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        grouped(f, &self.0, &[4, 3, 3], '.')
    }
}

text_value! {
    /// A number of one of an enterprise's establishments: ten digits, the first 2 to 8.
    /// No published rule for its check digits was found, so they are not looked at.
    EstablishmentUnit
}

impl FromStr for EstablishmentUnit {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let digits = without_separators(text);
        if is_digits(&digits, 10) && ('2'..='8').contains(&char::from(digits.as_bytes()[0])) {
            Ok(Self(digits.into()))
        } else {
            Err(shape("establishment"))
        }
    }
}

/// `2.123.456.789`
impl fmt::Display for EstablishmentUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        grouped(f, &self.0, &[1, 3, 3, 3], '.')
    }
}

text_value! {
    /// A care provider's number at the INAMI/RIZIV (NIHDI): a digit for the profession,
    /// five of a serial number, two check digits, and a competence code of three, which
    /// may be missing.
    ///
    /// Wrong check digits do not stop it from being read, because the rule changed for
    /// new numbers: see [`Nihdi::check`].
    Nihdi
}

/// Which rule the check digits of a [`Nihdi`] number follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NihdiCheck {
    /// `97 − (first six mod 97)`, the rule since the beginning.
    Modulus97,
    /// `89 − (first six mod 89)`, by analogy: since 2012 the INAMI gives out numbers by
    /// modulus 89, to nurses and midwives first, to physicians from 1 April 2019.
    Modulus89,
    /// Both give the same digits.
    Both,
    /// Neither gives these digits.
    Wrong,
}

impl Nihdi {
    /// The digits, eleven or eight.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The eight digits that stay with a person for life. The first six are no key: under
    /// two moduli they are given out twice.
    #[must_use]
    pub fn person(&self) -> &str {
        self.0.get(..8).unwrap_or_default()
    }

    /// The first digit: 1 physician, 2 hospital pharmacist, 3 dentist, 4 midwife or nurse,
    /// 5 physiotherapist or speech therapist, 6 pharmacist, 7 hospital, 8 laboratory.
    #[must_use]
    pub fn profession_digit(&self) -> Option<char> {
        self.0.chars().next()
    }

    /// The three digits that follow the recognition, if they were written.
    #[must_use]
    pub fn competence_code(&self) -> Option<&str> {
        self.0.get(8..).filter(|code| !code.is_empty())
    }

    /// Compares the check digits with both rules.
    #[must_use]
    pub fn check(&self) -> NihdiCheck {
        let (Some(first_six), Some(written)) = (self.0.get(..6), self.0.get(6..8)) else {
            return NihdiCheck::Wrong;
        };
        match (written == complement(97, first_six), written == complement(89, first_six)) {
            (true, true) => NihdiCheck::Both,
            (true, false) => NihdiCheck::Modulus97,
            (false, true) => NihdiCheck::Modulus89,
            (false, false) => NihdiCheck::Wrong,
        }
    }
}

impl FromStr for Nihdi {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let digits = without_separators(text);
        if is_digits(&digits, 11) || is_digits(&digits, 8) {
            Ok(Self(digits.into()))
        } else {
            Err(shape("nihdi"))
        }
    }
}

/// `1-23456-78-901`
impl fmt::Display for Nihdi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        grouped(f, &self.0, &[1, 5, 2, 3], '-')
    }
}

text_value! {
    /// A registration number at the Commission of Psychologists. No rule for it is
    /// published, so letters and any length up to 20 are read.
    CompsyNumber
}

impl CompsyNumber {
    /// Whether it has the nine digits that the numbers seen in public have.
    #[must_use]
    pub fn has_usual_shape(&self) -> bool {
        is_digits(&self.0, 9)
    }
}

impl FromStr for CompsyNumber {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let number = without_separators(text);
        if (1..=20).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            Ok(Self(number.into()))
        } else {
            Err(shape("compsy"))
        }
    }
}

shown_as_stored!(CompsyNumber);

text_value! {
    /// A bank account (ISO 13616): the country's two letters, two check digits, up to
    /// thirty letters and digits. A Belgian one has sixteen characters, of which the last
    /// two are the ten before them mod 97 (0 is written 97).
    Iban
}

impl FromStr for Iban {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let text = without_separators(text).to_ascii_uppercase();
        let bytes = text.as_bytes();
        let belgian = text.starts_with("BE");
        let fits = (15..=34).contains(&bytes.len())
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit)
            && bytes[4..].iter().all(u8::is_ascii_alphanumeric)
            && (!belgian || is_digits(&text[2..], 14));
        if !fits {
            return Err(shape("iban"));
        }
        let expected = iban_check_digits(&text[..2], &text[4..]);
        if text[2..4] != expected {
            return Err(ValueError::CheckDigits { expected });
        }
        if belgian {
            let expected = match to_number(&text[4..14]) % 97 {
                0 => "97".to_owned(),
                remainder => format!("{remainder:02}"),
            };
            if text[14..] != expected {
                return Err(ValueError::CheckDigits { expected });
            }
        }
        Ok(Self(text.into()))
    }
}

/// In groups of four: `BE49 9990 0000 0171`.
impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        grouped(f, &self.0, &[4; 9], ' ')
    }
}

/// The two digits that complement a number to a multiple of `modulus`; never zero.
fn complement(modulus: u64, digits: &str) -> String {
    format!("{:02}", modulus - to_number(digits) % modulus)
}

/// 98 minus the account and the country with `00`, letters counted from A = 10, mod 97.
fn iban_check_digits(country: &str, account: &str) -> String {
    let remainder = account.chars().chain(country.chars()).chain("00".chars()).fold(0, |sum, c| {
        let value = c.to_digit(36).expect("callers pass ASCII letters and digits");
        (sum * if value < 10 { 10 } else { 100 } + value) % 97
    });
    format!("{:02}", 98 - remainder)
}

/// Writes ASCII text in groups of these lengths, as far as it goes.
fn grouped(
    f: &mut fmt::Formatter<'_>,
    mut text: &str,
    lengths: &[usize],
    separator: char,
) -> fmt::Result {
    for (index, length) in lengths.iter().enumerate() {
        if text.is_empty() {
            break;
        }
        if index > 0 {
            fmt::Write::write_char(f, separator)?;
        }
        let (group, rest) = text.split_at((*length).min(text.len()));
        f.write_str(group)?;
        text = rest;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;
    use super::*;

    #[test]
    fn enterprise_number() {
        check::<EnterpriseNumber>(&[
            ("0020000014", "0020.000.014"),
            ("0999999922", "0999.999.922"),
            ("1000000021", "1000.000.021"),
            ("1999999943", "1999.999.943"),
            ("BE 0123.456.749", "0123.456.749"),
            ("0123-456/749", "0123.456.749"),
            ("0999999923", "check digits 22"),
            ("0123.456.794", "check digits 49"),
            ("2000000021", "shape enterprise"),
            ("123456749", "shape enterprise"),
            ("٠123456749", "shape enterprise"),
            ("", "shape enterprise"),
        ]);
        let number: EnterpriseNumber = "0123.456.749".parse().expect("valid");
        assert_eq!((number.vat().as_str(), number.digits()), ("BE0123456749", "0123456749"));
    }

    #[test]
    fn establishment_unit() {
        check::<EstablishmentUnit>(&[
            ("2.123.456.789", "2.123.456.789"),
            ("0123456749", "shape establishment"),
            ("9123456789", "shape establishment"),
        ]);
    }

    #[test]
    fn nihdi_shape() {
        check::<Nihdi>(&[
            ("12345678901", "1-23456-78-901"),
            ("1-23456-78-901", "1-23456-78-901"),
            ("1/23456/78", "1-23456-78"),
            ("123456789", "shape nihdi"),
            ("1234567890", "shape nihdi"),
            ("１2345678901", "shape nihdi"),
            ("", "shape nihdi"),
        ]);
        let number: Nihdi = "1-23456-78-901".parse().expect("well-formed");
        assert_eq!((number.person(), number.competence_code()), ("12345678", Some("901")));
        assert_eq!(number.profession_digit(), Some('1'));
        let number: Nihdi = "12345678".parse().expect("well-formed");
        assert_eq!((number.person(), number.competence_code()), ("12345678", None));
        assert_eq!(Nihdi::default().check(), NihdiCheck::Wrong);
    }

    #[test]
    fn nihdi_check() {
        use NihdiCheck::{Both, Modulus89, Modulus97, Wrong};
        for (input, expected) in [
            ("00000196000", Modulus97),
            ("00000188000", Modulus89),
            ("00009797000", Modulus97),
            ("00009781000", Modulus89),
            ("00008908000", Modulus97),
            ("00008989000", Modulus89),
            ("01234571000", Modulus97),
            ("01234526000", Modulus89),
            ("09999908000", Modulus97),
            ("09999937000", Modulus89),
            ("10350789000", Both),
            ("10350789", Both),
            ("00000195000", Wrong),
            ("00009700000", Wrong),
        ] {
            let number: Nihdi = input.parse().expect("well-formed");
            assert_eq!(number.check(), expected, "{input}");
        }
    }

    #[test]
    fn compsy_number() {
        check::<CompsyNumber>(&[
            ("123 456 789", "123456789"),
            ("12345", "12345"),
            ("", "shape compsy"),
            ("n° 12", "shape compsy"),
        ]);
        let usual = |text: &str| text.parse::<CompsyNumber>().expect("read").has_usual_shape();
        assert!(usual("123456789") && !usual("12345") && !usual("12345678A"));
    }

    #[test]
    fn iban() {
        check::<Iban>(&[
            ("BE49999000000171", "BE49 9990 0000 0171"),
            ("be17 9991 2345 6721", "BE17 9991 2345 6721"),
            ("BE50999000000171", "check digits 49"),
            ("BE49999000000172", "check digits 22"),
            // ISO's check digits fit, the Belgian ones inside don't.
            ("BE22999000000172", "check digits 71"),
            ("GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32"),
            ("GB83WEST12345698765432", "check digits 82"),
            ("BE4999900000017", "shape iban"),
            ("BE4999900000017A", "shape iban"),
            ("9949999000000171", "shape iban"),
            ("BE49 9990 0000 017１", "shape iban"),
            ("", "shape iban"),
        ]);
    }
}
