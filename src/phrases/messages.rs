//! What a Fluent message mentions, read from its syntax tree.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Something a message refers to; names are slices of the file they stand in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Mention<'a> {
    /// `$name`, which the caller gives.
    Variable(&'a str),
    /// Another message, or one of its attributes.
    Message { name: &'a str, attribute: Option<&'a str> },
    /// `-name`, a term, or one of its attributes.
    Term { name: &'a str, attribute: Option<&'a str> },
    /// `NAME()`.
    Function(&'a str),
}

/// All that a text mentions, in order; not what those mention in turn.
pub(super) fn mentions<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Mention<'a>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

/// The most digits on either side of the point of a number that decides between variants, and the
/// most decimals that it can be asked for: Fluent takes them for a whole number of 64 bits when it
/// looks for a plural.
pub(super) const MOST_DIGITS: u8 = 15;

/// Whether Fluent can count with a number as it is written.
fn is_countable(number: &str) -> bool {
    let sides = number.trim_start_matches('-').split('.');
    sides.into_iter().all(|digits| digits.len() <= usize::from(MOST_DIGITS))
}

/// How many placeables a text takes at the most, with those of all that it refers to, of which
/// `of` says how many these take; more than any other where it has a number that Fluent cannot
/// count with.
pub(super) fn placeables<'a>(
    pattern: &'a Pattern<&'a str>,
    of: &impl Fn(Mention<'a>) -> usize,
) -> usize {
    let each = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression } => placeables_of(expression, of).saturating_add(1),
        PatternElement::TextElement { .. } => 0,
    });
    each.fold(0, usize::saturating_add)
}

fn placeables_of<'a>(
    expression: &'a Expression<&'a str>,
    of: &impl Fn(Mention<'a>) -> usize,
) -> usize {
    match expression {
        Expression::Select { selector, variants } => {
            // One of the variants is shown.
            let most = variants.iter().map(|variant| placeables(&variant.value, of)).max();
            placeables_in(selector, true, of).saturating_add(most.unwrap_or(0))
        }
        Expression::Inline(inline) => placeables_in(inline, false, of),
    }
}

/// The same for what is shown, or decides between variants.
fn placeables_in<'a>(
    inline: &'a InlineExpression<&'a str>,
    decides: bool,
    of: &impl Fn(Mention<'a>) -> usize,
) -> usize {
    let (own, arguments) = match inline {
        InlineExpression::NumberLiteral { value } if decides && !is_countable(value) => {
            return usize::MAX;
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => return 0,
        InlineExpression::Placeable { expression } => return placeables_of(expression, of),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            (of(Mention::Message { name: id.name, attribute }), None)
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            (of(Mention::Term { name: id.name, attribute }), arguments.as_ref())
        }
        InlineExpression::FunctionReference { arguments, .. } => (0, Some(arguments)),
    };
    // A term may decide by what it is given.
    let is_countable = |value: &InlineExpression<&str>| match (inline, value) {
        (InlineExpression::TermReference { .. }, InlineExpression::NumberLiteral { value }) => {
            is_countable(value)
        }
        (_, InlineExpression::NumberLiteral { value }) if decides => {
            value.parse::<f64>().is_ok_and(|asked| asked <= f64::from(MOST_DIGITS))
        }
        _ => true,
    };
    let mut named = arguments.into_iter().flat_map(|arguments| &arguments.named);
    if !named.all(|argument| is_countable(&argument.value)) {
        return usize::MAX;
    }
    // What has a name should be a literal; Fluent takes whatever it is.
    let given = arguments.into_iter().flat_map(|arguments| {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named)
    });
    let each = given.map(|argument| placeables_in(argument, decides, of));
    each.fold(own, usize::saturating_add)
}

fn in_pattern<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<Mention<'a>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &'a Expression<&'a str>, found: &mut Vec<Mention<'a>>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
        Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline<'a>(inline: &'a InlineExpression<&'a str>, found: &mut Vec<Mention<'a>>) {
    let mut arguments = None;
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => found.push(Mention::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Mention::Message { name: id.name, attribute });
        }
        InlineExpression::TermReference { id, attribute, arguments: given } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Mention::Term { name: id.name, attribute });
            arguments = given.as_ref();
        }
        InlineExpression::FunctionReference { id, arguments: given } => {
            found.push(Mention::Function(id.name));
            arguments = Some(given);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
    }
    if let Some(arguments) = arguments {
        arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
    }
}
