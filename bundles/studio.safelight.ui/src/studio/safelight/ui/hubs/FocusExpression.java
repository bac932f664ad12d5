package studio.safelight.ui.hubs;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;

/** True while a control has the focus that the workbench's focus service knows by an id. */
final class FocusExpression extends Expression {

	private final String id;

	FocusExpression(String id) {
		this.id = id;
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME);
	}

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(id.equals(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME)));
	}
}
