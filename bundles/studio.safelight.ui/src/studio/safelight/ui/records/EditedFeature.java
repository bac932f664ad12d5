package studio.safelight.ui.records;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.IProperty;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.NativePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A single-valued feature that is changed by commands of an editing domain, for data binding. (EMF's own bundle for this is not where the
 * platform comes from.)
 *
 * @param <V> the type of its values
 */
public final class EditedFeature<V> extends SimpleValueProperty<EObject, V> {

	private final EditingDomain domain;
	private final EStructuralFeature feature;

	public EditedFeature(EditingDomain domain, EStructuralFeature feature) {
		this.domain = domain;
		this.feature = feature;
	}

	@Override
	public Object getValueType() {
		return feature;
	}

	@Override
	@SuppressWarnings("unchecked")
	protected V doGetValue(EObject source) {
		return (V) source.eGet(feature);
	}

	@Override
	protected void doSetValue(EObject source, V value) {
		domain.getCommandStack().execute(SetCommand.create(domain, source, feature, value));
	}

	@Override
	public INativePropertyListener<EObject> adaptListener(ISimplePropertyListener<EObject, ValueDiff<? extends V>> listener) {
		return new FeatureListener<>(this, listener, feature);
	}

	private static final class FeatureListener<V> extends NativePropertyListener<EObject, ValueDiff<? extends V>> {

		private final EStructuralFeature feature;
		private final Adapter adapter = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				changed(notification);
			}
		};

		private FeatureListener(IProperty property, ISimplePropertyListener<EObject, ValueDiff<? extends V>> listener,
				EStructuralFeature feature) {
			super(property, listener);
			this.feature = feature;
		}

		@SuppressWarnings("unchecked")
		private void changed(Notification notification) {
			if (notification.getFeature() == feature && !notification.isTouch()) {
				fireChange((EObject) notification.getNotifier(),
						Diffs.createValueDiff((V) notification.getOldValue(), (V) notification.getNewValue()));
			}
		}

		@Override
		protected void doAddTo(EObject source) {
			source.eAdapters().add(adapter);
		}

		@Override
		protected void doRemoveFrom(EObject source) {
			source.eAdapters().remove(adapter);
		}
	}

	@Override
	public String toString() {
		return feature.getEContainingClass().getName() + "." + feature.getName(); //$NON-NLS-1$
	}
}
